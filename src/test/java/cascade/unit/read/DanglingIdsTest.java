package cascade.unit.read;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Ids that lead nowhere, or that two things share. */
class DanglingIdsTest {
    private final UnitFolder unit;

    DanglingIdsTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @ParameterizedTest
    @CsvSource({"unit.json, /keyTerms/0/term, $.keyTerms[0].term, term",
            "claims.json, /chain/links/0/step, $.chain.links[0].step, step",
            "pathway.json, /nodes/0/place, $.nodes[0].place, place",
            "pathway.json, /arrows/0/from, $.arrows[0].from, node", "pathway.json, /arrows/0/to, $.arrows[0].to, node"})
    void anIdThatLeadsNowhereIsRefused(String file, String pointer, String path, String kind) {
        unit.set(file, pointer, "nowhere");
        unit.assertRefused(file, path, "“nowhere” leads nowhere", "no " + kind);
    }

    @ParameterizedTest
    @CsvSource({"terms.json, /terms/0/related, $.terms[0].related[0], term",
            "terms.json, /terms/0/references, $.terms[0].references[0], ref",
            "numbers.json, /numbers/0/terms, $.numbers[0].terms[0], term",
            "numbers.json, /numbers/0/references, $.numbers[0].references[0], ref",
            "studies.json, /studies/0/references, $.studies[0].references[0], ref",
            "claims.json, /chain/links/0/references, $.chain.links[0].references[0], ref",
            "claims.json, /claims/0/references, $.claims[0].references[0], ref",
            "pathway.json, /nodes/0/terms, $.nodes[0].terms[0], term",
            "pathway.json, /nodes/0/references, $.nodes[0].references[0], ref",
            "pathway.json, /nodes/0/members, $.nodes[0].members, advanced node",
            "pathway.json, /arrows/0/stands, $.arrows[0].stands, advanced arrow",
            "pathway.json, /arrows/0/evidence/references, $.arrows[0].evidence.references[0], ref",
            "pathway.json, /arrows/0/evidence/against, $.arrows[0].evidence.against[0], ref",
            "pathway.json, /steps/0/simple/nodes, $.steps[0].simple.nodes[0], node",
            "pathway.json, /steps/0/advanced/arrows, $.steps[0].advanced.arrows[0], arrow",
            "pathway.json, /steps/0/references, $.steps[0].references[0], ref"})
    void aListedIdThatLeadsNowhereIsRefused(String file, String pointer, String path, String kind) {
        unit.set(file, pointer, List.of("nowhere"));
        unit.assertRefused(file, path, "“nowhere” leads nowhere", "no " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"term", "node", "arrow", "step", "number", "study", "ref", "claim", "section"})
    void aLinkOfEveryKindThatLeadsNowhereIsRefused(String kind) {
        unit.set("unit.json", "/simple/coreIdea", "See [this](" + kind + ":nowhere).");
        unit.assertOnly("unit.json", "$.simple.coreIdea", "“nowhere” leads nowhere", "no " + kind);
    }

    @ParameterizedTest
    @CsvSource({"unit.json, /notice/0, $.notice[0]", "unit.json, /simple/text/0, $.simple.text[0]",
            "unit.json, /advanced/0/lead, $.advanced[0].lead", "unit.json, /advanced/0/text/0, $.advanced[0].text[0]",
            "terms.json, /terms/0/simple, $.terms[0].simple", "terms.json, /terms/0/advanced, $.terms[0].advanced",
            "references.json, /references/0/note, $.references[0].note", "numbers.json, /lead, $.lead",
            "numbers.json, /numbers/0/caveat, $.numbers[0].caveat", "studies.json, /lead, $.lead",
            "studies.json, /balance/0, $.balance[0]", "studies.json, /studies/0/detail, $.studies[0].detail",
            "studies.json, /studies/0/limitation, $.studies[0].limitation", "claims.json, /lead, $.lead",
            "claims.json, /chain/lead, $.chain.lead", "claims.json, /chain/links/0/support, $.chain.links[0].support",
            "claims.json, /chain/links/0/remark, $.chain.links[0].remark",
            "claims.json, /claims/0/found, $.claims[0].found", "comparison.json, /lead, $.lead",
            "comparison.json, /warning/text, $.warning.text", "pathway.json, /lead, $.lead",
            "pathway.json, /nodes/0/text, $.nodes[0].text",
            "pathway.json, /arrows/0/evidence/finding, $.arrows[0].evidence.finding",
            "pathway.json, /arrows/0/evidence/dispute, $.arrows[0].evidence.dispute",
            "pathway.json, /arrows/0/evidence/breaks, $.arrows[0].evidence.breaks",
            "pathway.json, /steps/0/simple/caption, $.steps[0].simple.caption",
            "pathway.json, /steps/0/advanced/caption, $.steps[0].advanced.caption",
            "pathway.json, /steps/0/measured/simple, $.steps[0].measured.simple",
            "pathway.json, /steps/0/measured/advanced, $.steps[0].measured.advanced",
            "pathway.json, /steps/0/breaks/simple, $.steps[0].breaks.simple",
            "pathway.json, /steps/0/breaks/advanced, $.steps[0].breaks.advanced"})
    void everyTextIsSearchedForLinksThatLeadNowhere(String file, String pointer, String path) {
        unit.set(file, pointer, "See [this](ref:nowhere).");
        unit.assertOnly(file, path, "“nowhere” leads nowhere");
    }

    @Test
    void aCellIsSearchedForLinksAndReferencesThatLeadNowhere() {
        String column = unit.get("comparison.json", "/columns/0/id").stringValue();
        unit.set("comparison.json", "/rows/0/cells/" + column + "/text", "See [this](term:nowhere).");
        unit.assertOnly("comparison.json", "$.rows[0].cells." + column + ".text", "“nowhere” leads nowhere");
        unit.restore("comparison.json");
        unit.set("comparison.json", "/rows/0/cells/" + column + "/references", List.of("nowhere"));
        unit.assertOnly("comparison.json", "$.rows[0].cells." + column + ".references[0]", "“nowhere” leads nowhere");
    }

    @ParameterizedTest
    @CsvSource({"terms.json, /terms, $.terms", "numbers.json, /numbers, $.numbers",
            "studies.json, /studies, $.studies", "claims.json, /claims, $.claims",
            "claims.json, /chain/links, $.chain.links", "comparison.json, /columns, $.columns",
            "comparison.json, /rows, $.rows", "references.json, /references, $.references",
            "pathway.json, /places, $.places",
            "pathway.json, /nodes, $.nodes", "pathway.json, /arrows, $.arrows", "pathway.json, /steps, $.steps",
            "unit.json, /advanced, $.advanced"})
    void anIdThatTwoThingsShareIsRefusedAtTheSecond(String file, String pointer, String path) {
        String first = unit.get(file, pointer + "/0/id").stringValue();
        int size = unit.get(file, pointer).size();
        ObjectNode twin = (ObjectNode) unit.get(file, pointer + "/0");
        unit.set(file, pointer + "/" + size, twin);
        unit.assertRefused(file, path + "[" + size + "].id", "“" + first + "”", "second time", "expected once");
    }

    @Test
    void aSectionWithTheIdOfTheSimpleOneIsRefusedWhereItStands() {
        String simple = unit.get("unit.json", "/simple/id").stringValue();
        unit.set("unit.json", "/advanced/1/id", simple);
        unit.assertRefused("unit.json", "$.advanced[1].id", "“" + simple + "”", "expected once");
    }
}
