import { isDrifted, type Report, type ReportedObject } from "../report";
import { linesFor, wordsFor } from "./text";

/** For the test reports of pipelines: a suite for each stack, a case for each object. */
export function junitOf(report: Report): string {
  const suites = report.stacks.map(({ name, error, objects }) => {
    const failures = objects.filter(isDrifted).length;
    const errors =
      objects.filter(({ status }) => status === "unreadable").length + (error === undefined ? 0 : 1);
    const cases = objects.map((object) => caseOf(name, object));
    const broken =
      error === undefined
        ? []
        : [`    <testcase classname="${xml(name)}" name="state"><error message="${xml(error)}"/></testcase>`];
    return [
      `  <testsuite name="${xml(name)}" tests="${cases.length + broken.length}" failures="${failures}" errors="${errors}" timestamp="${report.generated_at}">`,
      ...cases,
      ...broken,
      "  </testsuite>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="integrations drift">',
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function caseOf(stack: string, object: ReportedObject): string {
  const open = `    <testcase classname="${xml(stack)}" name="${xml(object.address)}">`;
  const text = xml(linesFor(object, 2_000).join("\n"));
  const message = xml(wordsFor(object.status));
  if (object.status === "unreadable") return `${open}<error message="${message}">${text}</error></testcase>`;
  if (isDrifted(object)) return `${open}<failure message="${message}">${text}</failure></testcase>`;
  return object.ignored === undefined
    ? `${open.slice(0, -1)}/>`
    : `${open}<skipped message="${xml(object.ignored)}"/></testcase>`;
}

/** Text for XML 1.0, which does not allow control characters. */
const xml = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
