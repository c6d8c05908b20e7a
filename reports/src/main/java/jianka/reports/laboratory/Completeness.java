package jianka.reports.laboratory;

import java.util.ArrayList;
import java.util.List;
import jianka.reports.text.Text;

/**
 * What a report cannot be issued without (ISO/IEC 17025:2017, 7.8.1 and 7.8.2.1): while a field of
 * these is not stated, the report is a draft. So it is while it names more samples than were
 * tested: its statement would cover cards that no case was executed on (TST-080).
 */
public final class Completeness {

  private final List<Text> missing = new ArrayList<>();

  private Completeness() {}

  /**
   * The fields that are not stated, in the order of the report.
   *
   * @param cards on how many cards cases were executed
   */
  public static List<Text> missing(Laboratory laboratory, int cards) {
    Completeness fields = new Completeness();
    fields.need(laboratory.report().number(), "report number", "报告编号");
    fields.need(laboratory.report().issued(), "date of issue", "签发日期");
    fields.need(laboratory.laboratory().name(), "name of the laboratory", "实验室名称");
    fields.need(laboratory.laboratory().address(), "address of the laboratory", "实验室地址");
    fields.need(laboratory.customer().name(), "name of the customer", "客户名称");
    fields.need(laboratory.customer().address(), "address of the customer", "客户地址");
    fields.need(laboratory.customer().contact(), "contact of the customer", "客户联系方式");
    fields.samples(laboratory.samples(), cards);
    fields.need(laboratory.tests().environment(), "environmental conditions", "环境条件");
    fields.need(laboratory.tested().name(), "who tested", "检测人");
    fields.need(laboratory.reviewed().name(), "who reviewed", "审核人");
    fields.need(laboratory.authorised().name(), "authorised signatory", "授权签字人");
    fields.need(laboratory.authorised().function(), "function of the signatory", "授权签字人职务");
    if (!laboratory.tested().name().isEmpty()
        && laboratory.tested().name().equals(laboratory.reviewed().name())) {
      fields.missing.add(new Text("review by a second person", "第二人审核"));
    }
    return List.copyOf(fields.missing);
  }

  private void samples(List<Laboratory.Sample> samples, int cards) {
    if (samples.isEmpty()) {
      missing.add(new Text("samples", "样品"));
    }
    if (samples.size() > cards) {
      missing.add(
          new Text(
              "which of the "
                  + samples.size()
                  + " samples were tested (cards in this run: "
                  + cards
                  + ")",
              samples.size() + "个样品中实际检测的是哪些（本次运行用卡" + cards + "张）"));
    }
    for (Laboratory.Sample sample : samples) {
      need(sample.received(), "date of receipt of " + sample.id(), "样品" + sample.id() + "接收日期");
      need(sample.condition(), "condition of " + sample.id(), "样品" + sample.id() + "状态");
    }
  }

  private void need(@org.jspecify.annotations.Nullable Object value, String en, String zh) {
    if (value == null || value.equals("")) {
      missing.add(new Text(en, zh));
    }
  }
}
