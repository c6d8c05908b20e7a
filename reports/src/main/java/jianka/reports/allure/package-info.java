/** The judged campaign as Allure results, written by Allure's own library. */
@NullMarked
package jianka.reports.allure;

import org.jspecify.annotations.NullMarked;
