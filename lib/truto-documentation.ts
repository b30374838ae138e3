import type { Construct } from "constructs";
import { DataIntegrationsTrutoDocumentation as LookUp } from "./bindings/data-integrations-truto-documentation";
import {
  TrutoDocumentation as Bindings,
  type TrutoDocumentationConfig as BindingsConfig,
} from "./bindings/truto-documentation";
import { additionalFieldsConfig } from "./private/props/additional";
import { addProblems, copyOf, lookupOptions, optionsOf, propsOf, readProps } from "./private/props/props";
import {
  type LookupOptions,
  type NewerValue,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";
import type { ITrutoEnvironmentIntegration } from "./truto-environment-integration";
import type { ITrutoEnvironmentUnifiedModel } from "./truto-environment-unified-model";
import type { ITrutoIntegration } from "./truto-integration";
import type { ITrutoUnifiedModel } from "./truto-unified-model";

/** A row of documentation of Truto, for code that refers to one. */
export interface ITrutoDocumentation {
  /** Id of the row, assigned by Truto: a UUID. */
  readonly documentationId: string;
  /** The text. */
  readonly content: string;
}

/** An object of Truto by its kind and its id, where there is no construct for it. */
export interface ITrutoEntity {
  /** Kind of the object. */
  readonly entityType:
    "integration" | "unified_model" | "environment_integration" | "environment_unified_model" | NewerValue;
  /** Id of the object, assigned by Truto: a UUID. */
  readonly entityId: string;
}

/**
 * What documentation is about: an integration or a unified model, an install of one of them, or another object by its kind and
 * its id.
 */
export type TrutoDocumented =
  | ITrutoIntegration
  | ITrutoEnvironmentIntegration
  | ITrutoUnifiedModel
  | ITrutoEnvironmentUnifiedModel
  | ITrutoEntity;

/** Kind of a row of documentation. */
export type TrutoDocumentationType =
  | "readme"
  | "note"
  | "end_user_guide"
  | "oauth_documentation_link"
  | "oauth_app_requires_verification"
  | "oauth_note"
  | "description"
  | "query_schema"
  | "body_schema"
  | "response_schema"
  | NewerValue;

/** What documentation of an object as a whole takes. */
export interface TrutoEntityDocumentationProps extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /** The object that it is about. A change replaces the documentation. */
  readonly entity: TrutoDocumented;
  /** The text. It is compared exactly and stored in the state: put no credential into it. */
  readonly content: string;
  /**
   * Authentication method that it is for. Truto does not document it. A change replaces the documentation.
   *
   * @default - none
   */
  readonly authenticationMethod?: string;
  /**
   * Name of an integration that the documentation of a unified model is for. Truto does not document it. A change replaces the
   * documentation.
   *
   * @default - none
   */
  readonly integrationName?: string;
}

/** What documentation of a method takes. */
export interface TrutoMethodDocumentationProps extends TrutoEntityDocumentationProps {
  /** Name of a resource of the object. A change replaces the documentation. */
  readonly resource: string;
  /** Name of a method of the resource. A change replaces the documentation. */
  readonly method: string;
}

/** What documentation of any type takes: also of one that Truto has added after this release. */
export interface TrutoDocumentationProps extends TrutoEntityDocumentationProps {
  /** Kind of documentation. A change replaces it. */
  readonly type: TrutoDocumentationType;
  /**
   * Name of a resource of the object, for documentation of a method. A change replaces the documentation.
   *
   * @default - it is about the object as a whole
   */
  readonly resource?: string;
  /**
   * Name of a method of the resource. A change replaces the documentation.
   *
   * @default - it is about the object as a whole
   */
  readonly method?: string;
}

/** What existing documentation is found by. */
export interface TrutoDocumentationKey {
  /** The object that it is about. */
  readonly entity: TrutoDocumented;
  /** Kind of documentation. */
  readonly type: TrutoDocumentationType;
  /**
   * Name of a resource of the object, for documentation of a method.
   *
   * @default - it is about the object as a whole
   */
  readonly resource?: string;
  /**
   * Name of a method of the resource.
   *
   * @default - it is about the object as a whole
   */
  readonly method?: string;
}

/** Makes documentation of one type. */
export type TrutoDocumentationFactory<Props> = (
  scope: Construct,
  id: string,
  props: Props,
) => TrutoDocumentation;

/**
 * A row of documentation of an object of Truto: the readme of an integration, or the description or a schema of one of its
 * methods, which Truto's tools for agents read.
 *
 * @example
 * import { Fn } from "cdktf";
 * const acme = TrutoIntegration.fromName(this, "acme", "acme-crm");
 * TrutoDocumentation.readme(this, "readme", { entity: acme, content: "# Acme CRM" });
 * TrutoDocumentation.querySchema(this, "list-contacts", {
 *   entity: acme,
 *   resource: "contacts",
 *   method: "list",
 *   content: Fn.yamlencode({ type: "object", properties: { page: { type: "integer" } } }),
 * });
 */
export class TrutoDocumentation extends RegistryObject implements ITrutoDocumentation {
  /** Overview of the object, in Markdown. */
  static readonly readme: TrutoDocumentationFactory<TrutoEntityDocumentationProps> = ofEntity("readme");

  /** A note about the object. */
  static readonly note: TrutoDocumentationFactory<TrutoEntityDocumentationProps> = ofEntity("note");

  /** A guide for those who connect their accounts. */
  static readonly endUserGuide: TrutoDocumentationFactory<TrutoEntityDocumentationProps> =
    ofEntity("end_user_guide");

  /** What a method does, in a sentence. */
  static readonly description: TrutoDocumentationFactory<TrutoMethodDocumentationProps> =
    ofMethod("description");

  /** Schema of the query of a method: a JSON Schema, written as YAML. */
  static readonly querySchema: TrutoDocumentationFactory<TrutoMethodDocumentationProps> =
    ofMethod("query_schema");

  /** Schema of the body of a method: a JSON Schema, written as YAML. */
  static readonly bodySchema: TrutoDocumentationFactory<TrutoMethodDocumentationProps> =
    ofMethod("body_schema");

  /** Schema of the response of a method: a JSON Schema, written as YAML. */
  static readonly responseSchema: TrutoDocumentationFactory<TrutoMethodDocumentationProps> =
    ofMethod("response_schema");

  /**
   * Looks up existing documentation by what it is about, which must be that of just one.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const acme = TrutoIntegration.fromName(this, "acme", "acme-crm");
   * const readme = TrutoDocumentation.fromKey(this, "readme", { entity: acme, type: "readme" });
   * new TerraformOutput(this, "readme_text", { value: readme.content });
   */
  static fromKey(
    scope: Construct,
    id: string,
    key: TrutoDocumentationKey,
    options: LookupOptions = {},
  ): ITrutoDocumentation {
    const { entity, ...others } = optionsOf("TrutoDocumentation.fromKey", "TrutoDocumentationKey", key);
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "LookupOptions", options),
        ...others,
        ...entityOf(entity),
      }),
    );
  }

  /**
   * Looks up existing documentation by its id.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const readmeId = "77777777-aaaa-4bbb-8ccc-000000000007";
   * const readme = TrutoDocumentation.fromDocumentationId(this, "readme", readmeId);
   * new TerraformOutput(this, "readme_text", { value: readme.content });
   */
  static fromDocumentationId(
    scope: Construct,
    id: string,
    documentationId: string,
    options: LookupOptions = {},
  ): ITrutoDocumentation {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), id: documentationId }),
    );
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: TrutoDocumentationProps) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      bindingsConfig(propsOf(this, "TrutoDocumentation", props)),
    );
  }

  get documentationId(): string {
    return this.resource.id;
  }

  get content(): string {
    return this.resource.content;
  }
}

function ofEntity(type: string): TrutoDocumentationFactory<TrutoEntityDocumentationProps> {
  return (scope, id, given) => {
    const { value, problems } = readProps("TrutoEntityDocumentationProps", given);
    return made(scope, id, problems, { ...value, type });
  };
}

function ofMethod(type: string): TrutoDocumentationFactory<TrutoMethodDocumentationProps> {
  return (scope, id, given) => {
    const { value, problems } = readProps("TrutoMethodDocumentationProps", given);
    return made(scope, id, problems, { ...value, type });
  };
}

function made(
  scope: Construct,
  id: string,
  problems: readonly string[],
  props: TrutoDocumentationProps,
): TrutoDocumentation {
  const documentation = new TrutoDocumentation(scope, id, props);
  addProblems(documentation, problems);
  return documentation;
}

const found = ({ id, content }: LookUp): ITrutoDocumentation => ({ documentationId: id, content });

/** An install also says which integration, or which unified model, it is of. What is missing, the rules report. */
function entityOf(entity: TrutoDocumented | undefined): {
  readonly entityType: string;
  readonly entityId: string;
} {
  if (entity === undefined) return { entityType: "", entityId: "" };
  if ("environmentIntegrationId" in entity) {
    return { entityType: "environment_integration", entityId: entity.environmentIntegrationId };
  }
  if ("environmentUnifiedModelId" in entity) {
    return { entityType: "environment_unified_model", entityId: entity.environmentUnifiedModelId };
  }
  if ("unifiedModelId" in entity) return { entityType: "unified_model", entityId: entity.unifiedModelId };
  if ("integrationId" in entity) return { entityType: "integration", entityId: entity.integrationId };
  return { entityType: entity.entityType, entityId: entity.entityId };
}

const bindingsConfig = ({ entity, dependsOn, ...others }: TrutoDocumentationProps): BindingsConfig => ({
  ...others,
  ...additionalFieldsConfig(others),
  ...entityOf(entity),
  dependsOn: copyOf(dependsOn),
});
