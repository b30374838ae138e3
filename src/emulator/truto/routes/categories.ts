import type { Stamped } from "../rules/model";

export interface Category extends Stamped {
  readonly name: string;
  readonly label: string;
}

const SINCE = Date.UTC(2024, 0, 1);

/** A sample: which categories there are is not documented (docs/apis/truto.md §2.2). */
export const CATEGORIES: readonly Category[] = [
  ["accounting", "Accounting"],
  ["calendar", "Calendar"],
  ["crm", "CRM"],
  ["erp", "ERP"],
  ["helpdesk", "Helpdesk"],
  ["hris", "HRIS"],
].map(([name = "", label = ""]) => ({ id: name, name, label, createdAt: SINCE, updatedAt: SINCE }));
