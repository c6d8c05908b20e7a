package jianka.bench.replay;

import jianka.bench.operator.Operator;
import jianka.bench.operator.OperatorAnswer;
import jianka.bench.operator.OperatorTask;

/** Gives the answers that a person gave when the campaign was recorded. */
public final class RecordedOperator implements Operator {

  private final Recording recording;

  public RecordedOperator(Recording recording) {
    this.recording = recording;
  }

  @Override
  public boolean takes(String caseId) {
    return recording.answers().containsKey(caseId);
  }

  @Override
  public boolean knows(String caseId) {
    return takes(caseId);
  }

  @Override
  public OperatorAnswer answer(OperatorTask task) {
    OperatorAnswer answer = recording.answers().get(task.caseId());
    if (answer == null) {
      throw new DeviationException(
          "replay: no answer of an operator was recorded for " + task.caseId(),
          "回放：未记录 " + task.caseId() + " 的操作者回答");
    }
    return answer;
  }
}
