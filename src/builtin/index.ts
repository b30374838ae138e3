/** What needs no registry: secrets from the machine that runs Terraform, and functions. */
export { environmentSecret } from "./environment-secret";
export { fileSecret } from "./file-secret";
export { parseImportId } from "./parse-import-id";
