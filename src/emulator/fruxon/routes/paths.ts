/** A colon ends a segment and begins a custom method (docs/apis/fruxon.md §1): no id has one. */
const ID = "[^/:]+";

export const TENANT = "/v1/tenants/:tenant";

export const INTEGRATIONS = `${TENANT}/integrations`;
export const INTEGRATION = `${INTEGRATIONS}/:integration{${ID}}`;
export const CONFIGS = `${INTEGRATION}/configs`;
export const CONFIG = `${CONFIGS}/:config{${ID}}`;
export const TOOLS = `${INTEGRATION}/tools`;
export const TOOL = `${TOOLS}/:tool{${ID}}`;
export const REVISIONS = `${CONFIG}/revisions`;
export const REVISION = `${REVISIONS}/:revision{${ID}}`;

/** `…/{integration}:verifyConfig` and its like. */
export function integrationMethod(method: string): string {
  return `${INTEGRATIONS}/:integration{${ID}:${method}}`;
}

/** `…/{config}:publish` and its like. */
export function configMethod(method: string): string {
  return `${CONFIGS}/:config{${ID}:${method}}`;
}

/** `…/{tool}:python`. */
export function toolMethod(method: string): string {
  return `${TOOLS}/:tool{${ID}:${method}}`;
}
