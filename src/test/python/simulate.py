"""Reads SBML with libSBML, solves it with SciPy, and says how far a table is from that.

Knows nothing of Cascade: rate rules, assignment rules, functions and events whose triggers are "time >= number".
simulate.py MODEL.xml COURSE.csv prints libSBML's complaints, then a line "deviation NUMBER": the largest difference,
relative to the larger of the value and a thousandth of the highest value in its column.
"""
import csv
import math
import sys

import libsbml
import numpy
from scipy.integrate import solve_ivp

OPERATIONS = {
    libsbml.AST_PLUS: lambda a: sum(a),
    libsbml.AST_TIMES: lambda a: math.prod(a),
    libsbml.AST_DIVIDE: lambda a: a[0] / a[1],
    libsbml.AST_POWER: lambda a: a[0] ** a[1],
    libsbml.AST_FUNCTION_POWER: lambda a: a[0] ** a[1],
    libsbml.AST_MINUS: lambda a: -a[0] if len(a) == 1 else a[0] - a[1],
    libsbml.AST_RELATIONAL_GEQ: lambda a: a[0] >= a[1],
    libsbml.AST_RELATIONAL_LEQ: lambda a: a[0] <= a[1],
}


def value(node, names, functions):
    kind = node.getType()
    children = [node.getChild(i) for i in range(node.getNumChildren())]
    if node.isNumber():
        return node.getValue()
    if kind == libsbml.AST_NAME_TIME:
        return names["time"]
    if kind == libsbml.AST_NAME:
        return names[node.getName()]
    if kind == libsbml.AST_FUNCTION_PIECEWISE:
        for i in range(0, len(children) - 1, 2):
            if value(children[i + 1], names, functions):
                return value(children[i], names, functions)
        return value(children[-1], names, functions)
    arguments = [value(child, names, functions) for child in children]
    if kind == libsbml.AST_FUNCTION:
        function = functions[node.getName()]
        inside = {function.getArgument(i).getName(): a for i, a in enumerate(arguments)}
        return value(function.getBody(), inside, functions)
    return OPERATIONS[kind](arguments)


def main(model_file, course_file):
    document = libsbml.readSBML(model_file)
    document.checkConsistency()
    for i in range(document.getNumErrors()):
        print(document.getError(i).toString().strip())
    print("complaints", document.getNumErrors())
    model = document.getModel()
    functions = {f.getId(): f for f in model.getListOfFunctionDefinitions()}
    names = {p.getId(): p.getValue() for p in model.getListOfParameters()}
    names.update({c.getId(): c.getSize() for c in model.getListOfCompartments()})
    names.update({s.getId(): s.getInitialAmount() for s in model.getListOfSpecies()})
    rules = list(model.getListOfRules())
    rates = [(r.getVariable(), r.getMath()) for r in rules if r.isRate()]
    assigned = [(r.getVariable(), r.getMath()) for r in rules if r.isAssignment()]
    moving = [variable for variable, _ in rates]

    def settle():
        for variable, maths in assigned:
            names[variable] = value(maths, names, functions)

    def slope(t, state):
        names["time"] = t
        names.update(zip(moving, state))
        settle()
        return [value(maths, names, functions) for _, maths in rates]

    with open(course_file, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    columns = rows[0][1:]
    table = numpy.array([[float(cell) for cell in row] for row in rows[1:]])
    times = table[:, 0]
    turns = sorted(((value(e.getTrigger().getMath().getChild(1), names, functions), e) for e in
                    model.getListOfEvents()), key=lambda turn: turn[0])
    ends = [hour for hour, _ in turns] + [times[-1]]
    state = [names[variable] for variable in moving]
    found = numpy.zeros((len(times), len(columns)))
    start = 0.0
    for index, end in enumerate(ends):
        last = index == len(ends) - 1
        chosen = [i for i, t in enumerate(times) if start <= t and (t < end or last)]
        asked = sorted({*(times[i] for i in chosen), end})
        solved = solve_ivp(slope, (start, end), state, method="LSODA", t_eval=asked, rtol=1e-9, atol=1e-12)
        by_time = {t: solved.y[:, i] for i, t in enumerate(solved.t)}
        for i in chosen:
            slope(times[i], by_time[times[i]])
            found[i] = [names[column] for column in columns]
        state = by_time[end].tolist()
        if not last:
            slope(end, state)
            changes = []
            for change in turns[index][1].getListOfEventAssignments():
                changes.append((change.getVariable(), value(change.getMath(), names, functions)))
            names.update(changes)
            state = [names[variable] for variable in moving]
        start = end
    expected = table[:, 1:]
    scale = numpy.maximum(numpy.abs(expected), 1e-3 * numpy.abs(expected).max(axis=0))
    scale[scale == 0] = 1
    deviation = numpy.abs(found - expected) / scale
    print("deviation %.3g" % deviation.max(), "in", columns[int(deviation.max(axis=0).argmax())])


main(*sys.argv[1:])
