import { error } from "../../src/framework/diagnostics/diagnostic";
import { toDiagnostic } from "../../src/plugin/wire/diagnostics";

test("nothing of a diagnostic reaches the terminal raw, and its lines stay", () => {
  const wire = toDiagnostic(error("a\u001b[2J\nb", "c\u0007\nd\u202ee"));

  expect([wire.summary, wire.detail]).toEqual([
    String.raw`a\u001b[2J\u000ab`,
    String.raw`c\u0007` + "\n" + String.raw`d\u202ee`,
  ]);
});
