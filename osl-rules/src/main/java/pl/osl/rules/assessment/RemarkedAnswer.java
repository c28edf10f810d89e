package pl.osl.rules.assessment;

import java.util.List;

/** An answer from one record that opens with what to know of that record. */
public interface RemarkedAnswer extends CentreAnswer {

    /** What to know of the record before reading the answer; empty if there is nothing. */
    List<RecordRemark> remarks();
}
