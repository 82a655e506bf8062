package cascade.export.model;

import cascade.export.Xml;
import java.util.List;

/** An expression, to be written as MathML. */
sealed interface Maths {
    /** MathML's namespace. */
    String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

    /** A number and its unit. */
    record Number(double value, String unit) implements Maths {}

    /** Something that has an id. */
    record Name(String id) implements Maths {}

    /** The time of the simulation. */
    record Time() implements Maths {}

    /** An operation of MathML on some expressions. */
    record Apply(String operation, List<Maths> to) implements Maths {}

    /** A function that the model defines. */
    record Call(String function, List<Maths> to) implements Maths {}

    /** A number without a unit. */
    static Maths of(double value) {
        return new Number(value, "dimensionless");
    }

    static Maths name(String id) {
        return new Name(id);
    }

    static Maths times(List<Maths> factors) {
        return factors.size() == 1 ? factors.getFirst() : new Apply("times", factors);
    }

    static Maths times(Maths... factors) {
        return times(List.of(factors));
    }

    static Maths plus(List<Maths> all) {
        return all.size() == 1 ? all.getFirst() : new Apply("plus", all);
    }

    static Maths minus(Maths one, Maths other) {
        return new Apply("minus", List.of(one, other));
    }

    static Maths over(Maths one, Maths other) {
        return new Apply("divide", List.of(one, other));
    }

    /** One less an expression. */
    static Maths rest(Maths of) {
        return minus(of(1), of);
    }

    /** Any of some shares: one less all that isn't. */
    static Maths any(List<Maths> shares) {
        return shares.size() == 1 ? shares.getFirst() : rest(times(shares.stream().map(Maths::rest).toList()));
    }

    /** Writes a math element that holds it. */
    default void write(Xml xml) {
        xml.openIn(NAMESPACE, "math", "xmlns:sbml", Sbml.NAMESPACE);
        content(xml);
        xml.close();
    }

    /** Writes it inside of a math element. */
    default void content(Xml xml) {
        switch (this) {
        case Number(double value, String unit) -> {
            String written = Double.toString(value);
            int e = written.indexOf('E');
            if (e < 0) {
                xml.leaf("cn", written, "sbml:units", unit);
            } else {
                // MathML's plain numbers have no exponent.
                xml.leaf("cn", new java.math.BigDecimal(written).toPlainString(), "sbml:units", unit);
            }
        }
        case Name(String id) -> xml.leaf("ci", id);
        case Time _ -> xml.leaf("csymbol", "t", "encoding", "text", "definitionURL",
                "http://www.sbml.org/sbml/symbols/time");
        case Apply(String operation, List<Maths> to) -> {
            xml.open("apply").empty(operation);
            to.forEach(each -> each.content(xml));
            xml.close();
        }
        case Call(String function, List<Maths> to) -> {
            xml.open("apply").leaf("ci", function);
            to.forEach(each -> each.content(xml));
            xml.close();
        }
        }
    }
}
