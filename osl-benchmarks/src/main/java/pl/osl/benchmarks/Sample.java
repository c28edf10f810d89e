package pl.osl.benchmarks;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/** A centre that meets the pilot edition, of a plausible size. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2012, 11, 26);

    static final String JSON = """
            {"schemaVersion":"1.0","id":"sample","name":"Ośrodek","recordedOn":"2012-11-26",\
            "legalForms":[{"form":"MOPS","validity":{"from":"1990-05","until":null}}],\
            "familiarisations":[{"on":"2011-10-05","form":"MEETING","staff":31,"attendees":28,"headAttended":true},\
            {"on":"2012-03","form":"TRAINING","staff":31,"attendees":12}],\
            "organisers":[{"id":"organiser-1","roles":["ANIMATOR","NETWORK_ORGANISER"],"appointment":{"from":"2011-11-02","until":"2012-06-30"}},\
            {"id":"organiser-2","roles":["LOCAL_PLANNER"],"appointment":{"from":"2012-01-16","until":null}}],\
            "documents":[{"id":"by-laws-2008","kind":"BY_LAWS","number":"4/2008","issuer":"HEAD_OF_CENTRE","drafted":"2008-03-03","adopted":"2008-03-17","repealed":"2012-05-07","provisions":[]},\
            {"id":"statute","kind":"STATUTE","number":"XXIII/235/12","issuer":"COUNCIL","drafted":"2012-03-12","adopted":"2012-04-26","repealed":null,\
            "provisions":[{"topic":"NAME","reference":"§ 1","validity":{"from":"2012-04-26","until":null}},{"topic":"COMMUNITY_ORGANISING","reference":"§ 6","validity":{"from":"2012-04-26","until":null}}]},\
            {"id":"by-laws","kind":"BY_LAWS","number":"9/2012","issuer":"HEAD_OF_CENTRE","drafted":"2012-04","adopted":"2012-05-07","repealed":null,\
            "provisions":[{"topic":"COMMUNITY_ORGANISING","reference":"§ 12","validity":{"from":"2012-05-07","until":null}}]}]}""";

    static final Centre CENTRE = OslJson.read(JSON, Centre.class);

    private Sample() {}
}
