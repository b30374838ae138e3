import type { Diagnostic, Path, PathStep, Severity } from "../../framework/diagnostics/diagnostic";
import { visible, visibleLines } from "../../text";
import {
  Diagnostic_Severity,
  type AttributePath,
  type AttributePath_Step,
  type Diagnostic as WireDiagnostic,
} from "../gen/tfplugin6";

export const toDiagnostics = (diagnostics: readonly Diagnostic[]): WireDiagnostic[] =>
  diagnostics.map(toDiagnostic);

export function toDiagnostic({ severity, summary, detail, path }: Diagnostic): WireDiagnostic {
  return {
    severity: toSeverity(severity),
    // The terminal shows it as it is.
    summary: visible(summary),
    detail: visibleLines(detail ?? ""),
    ...(path === undefined || path.length === 0 ? {} : { attribute: toAttributePath(path) }),
  };
}

/** Terraform panics on a severity of 0, so there is no other way out of here (rule X1). */
function toSeverity(severity: Severity): Diagnostic_Severity {
  switch (severity) {
    case "error":
      return Diagnostic_Severity.ERROR;
    case "warning":
      return Diagnostic_Severity.WARNING;
  }
}

export const toAttributePath = (path: Path): AttributePath => ({ steps: path.map(toStep) });

function toStep(step: PathStep): AttributePath_Step {
  if ("attribute" in step) {
    return { selector: { case: "attributeName", value: step.attribute } };
  }
  if ("key" in step) {
    return { selector: { case: "elementKeyString", value: step.key } };
  }
  return { selector: { case: "elementKeyInt", value: BigInt(step.index) } };
}
