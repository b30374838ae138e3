import { notEmpty } from "../../../checks";
import { string } from "../../../framework";
import { isNamePattern } from "../../common/name-pattern";

/** The workspace to look in. */
export const domainField = () =>
  string(notEmpty).required().describe("Handle of the workspace in Buddy's URLs.");

/** A text to look for. */
export const wanted = (meaning: string) => string(notEmpty).optional().describe(meaning);

/** What several integrations are looked for by. A type need not be one that can be managed here. */
export const filterFields = {
  domain: domainField(),
  type: wanted("Only integrations of this type, such as `AMAZON`."),
  name: wanted("Only integrations with this name, which need not be unique."),
  name_regex: string(isNamePattern)
    .optional()
    .describe(
      "Only integrations whose name matches this regular expression (RE2, as in Terraform's `regex` function). It may match " +
        "a part of the name; `^` and `$` mark its ends.",
    ),
  project_name: wanted(
    "Only integrations with scope `PROJECT` of this project (its name in URLs). Each candidate is read to tell.",
  ),
};
