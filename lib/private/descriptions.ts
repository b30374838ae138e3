import { buddyIntegration } from "../buddy/description";
import type { ResourceDescription } from "./description";

/** By resource type. A new resource is a line here, its description a file in its registry's folder. */
export const DESCRIPTIONS: Readonly<Partial<Record<string, ResourceDescription>>> = {
  integrations_buddy_integration: buddyIntegration,
};
