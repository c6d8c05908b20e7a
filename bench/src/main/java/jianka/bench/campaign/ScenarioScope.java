package jianka.bench.campaign;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the step objects of one scenario. Every class is made once a scenario from its only
 * constructor; what the constructor asks for is made the same way or was given for this scenario.
 */
final class ScenarioScope implements ObjectFactory {

  private final Map<Class<?>, Object> given = new HashMap<>();
  private final Map<Class<?>, Object> made = new HashMap<>();

  /** Gives the object all step classes of the next scenario share. */
  <T> void give(Class<T> type, T object) {
    given.put(type, object);
  }

  @Override
  public void start() {
    made.clear();
    made.putAll(given);
  }

  @Override
  public void stop() {
    made.clear();
  }

  @Override
  public boolean addClass(Class<?> glueClass) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object existing = made.get(type);
    if (existing != null) {
      return type.cast(existing);
    }
    Constructor<?>[] constructors = type.getConstructors();
    if (constructors.length != 1) {
      throw new IllegalStateException(type.getName() + " needs exactly one public constructor");
    }
    Class<?>[] wanted = constructors[0].getParameterTypes();
    Object[] arguments = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      arguments[i] = getInstance(wanted[i]);
    }
    try {
      T object = type.cast(constructors[0].newInstance(arguments));
      made.put(type, object);
      return object;
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(type.getName() + " cannot be made", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type.getName() + " cannot be made", e.getCause());
    }
  }
}
