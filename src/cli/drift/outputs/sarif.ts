import { isDrifted, type Report, type ReportedObject } from "../report";
import { linesFor, wordsFor } from "./text";

const RULES: readonly { readonly id: ReportedObject["status"]; readonly text: string }[] = [
  { id: "changed", text: "The object was changed outside of the configuration." },
  { id: "deleted", text: "The object was deleted outside of the configuration." },
  { id: "credentials", text: "Another user may have replaced the credentials of the object." },
  { id: "unreadable", text: "The object could not be read, so its drift is unknown." },
];

/** For code scanning: a result for each object, by a fingerprint that stays the same from run to run. */
export const sarifOf = (report: Report): string =>
  `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "integrations drift",
              informationUri: "https://github.com/integrations-as-code/terraform-provider-integrations",
              rules: RULES.map(({ id, text }) => ({ id, shortDescription: { text } })),
            },
          },
          results: report.stacks.flatMap((stack) =>
            stack.objects
              .filter((object) => object.status === "unreadable" || isDrifted(object))
              .map((object) => resultOf(stack.name, object)),
          ),
        },
      ],
    },
    null,
    2,
  )}\n`;

const resultOf = (stack: string, object: ReportedObject) => ({
  ruleId: object.status === "in_sync" ? "changed" : object.status,
  level: object.status === "unreadable" ? "warning" : "error",
  message: {
    text: [`${object.address}: ${wordsFor(object.status)}`, ...linesFor(object, 500)].join("\n"),
  },
  locations: [
    {
      logicalLocations: [{ fullyQualifiedName: `${stack}/${object.address}`, kind: "resource" }],
      physicalLocation: { artifactLocation: { uri: encodeURI(stack) } },
    },
  ],
  partialFingerprints: { object: `${stack}/${object.address}/${object.status}` },
});
