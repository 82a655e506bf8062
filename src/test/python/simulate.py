"""Reads SBML with libSBML, solves it with SciPy, and says how far a table is from that.

Knows nothing of Cascade: rate rules, assignment rules, functions and events whose triggers are "time >= number".
simulate.py FOLDER... looks for model.xml and course.csv in each folder and prints a line for each: its name, how many
complaints libSBML's consistency check has, the largest difference relative to the larger of the value and a thousandth
of the highest value in its column, and that column. Complaints follow, a line each.
"""
import csv
import math
import os
import sys

import libsbml
import numpy
from scipy.integrate import solve_ivp

OPERATORS = {
    libsbml.AST_PLUS: " + ",
    libsbml.AST_TIMES: " * ",
    libsbml.AST_DIVIDE: " / ",
    libsbml.AST_POWER: " ** ",
    libsbml.AST_FUNCTION_POWER: " ** ",
    libsbml.AST_RELATIONAL_GEQ: " >= ",
    libsbml.AST_RELATIONAL_LEQ: " <= ",
}


def python(node):
    """An expression of MathML as one of Python."""
    kind = node.getType()
    if node.isNumber():
        return repr(float(node.getValue()))
    if kind == libsbml.AST_NAME_TIME:
        return "time"
    if kind == libsbml.AST_NAME:
        return node.getName()
    children = [python(node.getChild(i)) for i in range(node.getNumChildren())]
    if kind == libsbml.AST_FUNCTION:
        return "%s(%s)" % (node.getName(), ", ".join(children))
    if kind == libsbml.AST_FUNCTION_PIECEWISE:
        pieces = ["%s if %s else " % (children[i], children[i + 1]) for i in range(0, len(children) - 1, 2)]
        return "(%s%s)" % ("".join(pieces), children[-1])
    if kind == libsbml.AST_MINUS:
        return "(-%s)" % children[0] if len(children) == 1 else "(%s - %s)" % tuple(children)
    return "(%s)" % OPERATORS[kind].join(children)


class Model:
    """What a file says, with its rules as code."""

    def __init__(self, path):
        document = libsbml.readSBML(path)
        document.checkConsistency()
        self.complaints = [" ".join(document.getError(i).toString().split()) for i in range(document.getNumErrors())]
        model = document.getModel()
        self.names = {"time": 0.0}
        for function in model.getListOfFunctionDefinitions():
            arguments = ", ".join(function.getArgument(i).getName() for i in range(function.getNumArguments()))
            self.names[function.getId()] = eval("lambda %s: %s" % (arguments, python(function.getBody())))
        self.names.update({p.getId(): p.getValue() for p in model.getListOfParameters()})
        self.names.update({c.getId(): c.getSize() for c in model.getListOfCompartments()})
        self.names.update({s.getId(): s.getInitialAmount() for s in model.getListOfSpecies()})
        rules = list(model.getListOfRules())
        rates = [rule for rule in rules if rule.isRate()]
        self.assigned = [(rule.getVariable(), self.code(rule.getMath())) for rule in rules if rule.isAssignment()]
        self.moving = [rule.getVariable() for rule in rates]
        self.rates = compile("[%s]" % ", ".join(python(rule.getMath()) for rule in rates), path, "eval")
        self.events = sorted(((eval(python(event.getTrigger().getMath().getChild(1)), self.names), [
            (change.getVariable(), self.code(change.getMath())) for change in event.getListOfEventAssignments()])
            for event in model.getListOfEvents()), key=lambda event: event[0])

    @staticmethod
    def code(maths):
        return compile(python(maths), "rule", "eval")

    def put(self, time, state):
        self.names["time"] = time
        self.names.update(zip(self.moving, state))
        for variable, code in self.assigned:
            self.names[variable] = eval(code, self.names)

    def slope(self, time, state):
        self.put(time, state)
        return eval(self.rates, self.names)

    def run(self, times, columns):
        """The values of columns at times, events being applied between solutions."""
        state = [self.names[variable] for variable in self.moving]
        found = numpy.zeros((len(times), len(columns)))
        start = 0.0
        for changes_at, changes in self.events + [(times[-1], None)]:
            chosen = [i for i, t in enumerate(times) if start <= t and (t < changes_at or changes is None)]
            asked = sorted({*(times[i] for i in chosen), changes_at})
            solved = solve_ivp(self.slope, (start, changes_at), state, method="LSODA", t_eval=asked, rtol=1e-9,
                               atol=1e-12)
            by_time = {t: solved.y[:, i] for i, t in enumerate(solved.t)}
            for i in chosen:
                self.put(times[i], by_time[times[i]])
                found[i] = [self.names[column] for column in columns]
            self.put(changes_at, by_time[changes_at])
            if changes is not None:
                self.names.update([(variable, eval(code, self.names)) for variable, code in changes])
            state = [self.names[variable] for variable in self.moving]
            start = changes_at
        return found


def main(folders):
    for folder in folders:
        model = Model(os.path.join(folder, "model.xml"))
        with open(os.path.join(folder, "course.csv"), newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        columns = rows[0][1:]
        table = numpy.array([[float(cell) for cell in row] for row in rows[1:]])
        expected = table[:, 1:]
        found = model.run(table[:, 0], columns)
        scale = numpy.maximum(numpy.abs(expected), 1e-3 * numpy.abs(expected).max(axis=0))
        scale[scale == 0] = 1
        deviation = numpy.abs(found - expected) / scale
        most = float(deviation.max()) if math.isfinite(deviation.sum()) else math.inf
        print(os.path.basename(folder), len(model.complaints), "%.3g" % most,
              columns[int(deviation.max(axis=0).argmax())], flush=True)
        for complaint in model.complaints:
            print("  " + complaint)


main(sys.argv[1:])
