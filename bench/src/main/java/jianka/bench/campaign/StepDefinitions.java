package jianka.bench.campaign;

import io.cucumber.core.backend.DataTableTypeDefinition;
import io.cucumber.core.backend.DefaultDataTableCellTransformerDefinition;
import io.cucumber.core.backend.DefaultDataTableEntryTransformerDefinition;
import io.cucumber.core.backend.DefaultParameterTransformerDefinition;
import io.cucumber.core.backend.DocStringTypeDefinition;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.HookDefinition;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.StaticHookDefinition;
import io.cucumber.core.backend.StepDefinition;
import java.util.ArrayList;
import java.util.List;

/** Keeps, of all that Cucumber finds, the step expressions and the types of their parameters. */
final class StepDefinitions implements Glue {

  private final List<String> expressions = new ArrayList<>();
  private final List<ParameterTypeDefinition> types = new ArrayList<>();

  List<String> expressions() {
    return List.copyOf(expressions);
  }

  List<ParameterTypeDefinition> types() {
    return List.copyOf(types);
  }

  @Override
  public void addStepDefinition(StepDefinition definition) {
    expressions.add(definition.getPattern());
  }

  @Override
  public void addParameterType(ParameterTypeDefinition definition) {
    types.add(definition);
  }

  // what follows says nothing about which step a text means

  @Override
  public void addBeforeAllHook(StaticHookDefinition hook) {}

  @Override
  public void addAfterAllHook(StaticHookDefinition hook) {}

  @Override
  public void addBeforeHook(HookDefinition hook) {}

  @Override
  public void addAfterHook(HookDefinition hook) {}

  @Override
  public void addBeforeStepHook(HookDefinition hook) {}

  @Override
  public void addAfterStepHook(HookDefinition hook) {}

  @Override
  public void addDataTableType(DataTableTypeDefinition type) {}

  @Override
  public void addDefaultParameterTransformer(DefaultParameterTransformerDefinition transformer) {}

  @Override
  public void addDefaultDataTableEntryTransformer(
      DefaultDataTableEntryTransformerDefinition transformer) {}

  @Override
  public void addDefaultDataTableCellTransformer(
      DefaultDataTableCellTransformerDefinition transformer) {}

  @Override
  public void addDocStringType(DocStringTypeDefinition type) {}
}
