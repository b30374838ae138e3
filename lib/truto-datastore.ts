import { Fn, type IResolvable, Token } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsTrutoDatastore as LookUp } from "./bindings/data-integrations-truto-datastore";
import {
  TrutoDatastore as Bindings,
  type TrutoDatastoreConfig as BindingsConfig,
} from "./bindings/truto-datastore";
import type { WithExternalCredentials } from "./external-credentials";
import type { JsonObject, SecretObject } from "./json";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalConfig } from "./private/props/additional";
import {
  addProblems,
  copyOf,
  lookupOptions,
  propsOf,
  readProps,
  type ShapeName,
} from "./private/props/props";
import { jsonToken, secretsToken } from "./private/hcl/json-token";
import {
  type LookupOptions,
  type NewerValue,
  type OnExternalChange,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";
import { Secret } from "./secret";
import { file, type TrutoDatastoreFileOptions } from "./truto/datastore-file";

export type * from "./file-options";
export type * from "./json";
export type { TrutoDatastoreFileOptions } from "./truto/datastore-file";

/** A datastore of Truto, for code that refers to one. */
export interface ITrutoDatastore {
  /** Id of the datastore, assigned by Truto: a UUID. */
  readonly datastoreId: string;
  /** Kind of datastore: `s3`, for instance. */
  readonly type: string;
}

/** What a datastore of every type takes. */
export interface TrutoDatastoreCommonProps extends RegistryObjectProps {
  /** Name for people. Several datastores may have the same one. */
  readonly label: string;
  /**
   * Refuses to destroy or replace it: syncs name a datastore by its id, and a new one has another.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** A bucket of Amazon S3, or of a service that is like it. */
export interface TrutoS3DatastoreProps extends TrutoDatastoreCommonProps {
  /** Id of the access key. Truto counts it as a credential and does not return it. */
  readonly accessKeyId: Secret;
  /** Secret of the access key. */
  readonly secretAccessKey: Secret;
  /** Region of the bucket. */
  readonly region: string;
  /** Name of the bucket. */
  readonly bucket: string;
  /**
   * Address of another service than Amazon's.
   *
   * @default - Truto decides
   */
  readonly baseUrl?: string;
}

/** A bucket of Google Cloud Storage. */
export interface TrutoGoogleCloudStorageDatastoreProps extends TrutoDatastoreCommonProps {
  /** Name of the bucket. */
  readonly bucket: string;
  /** Key of a service account: the text of its JSON file. */
  readonly credentials: Secret;
}

/** A collection of Qdrant. */
export interface TrutoQdrantDatastoreProps extends TrutoDatastoreCommonProps {
  /** Address of the server. */
  readonly baseUrl: string;
  /** Key of the server or the cluster. */
  readonly apiKey: Secret;
  /**
   * Port of the server.
   *
   * @default - Truto decides (6333)
   */
  readonly port?: number;
  /** Name of the collection. */
  readonly collection: string;
}

/** A database behind MongoDB's Data API. */
export interface TrutoMongoDataApiDatastoreProps extends TrutoDatastoreCommonProps {
  /** Name of the cluster. */
  readonly dataSource: string;
  /** Name of the database. */
  readonly database: string;
  /** Address of the Data API. */
  readonly apiUrl: string;
  /** Key of the Data API. */
  readonly apiKey: Secret;
}

/** A datastore with its settings in Truto's form: also of a type that Truto has added after this release. */
export interface TrutoDatastoreProps extends TrutoDatastoreCommonProps {
  /** Kind of datastore. A change replaces it. */
  readonly type: "mongo_data_api" | "google_cloud_storage" | "s3" | "qdrant" | NewerValue;
  /** Settings without credentials. */
  readonly config: JsonObject;
  /**
   * Credentials, by their names in Truto.
   *
   * @default - none
   */
  readonly configSecrets?: SecretObject;
}

/** Makes a datastore of one type. */
export interface TrutoDatastoreFactory<Props> {
  (scope: Construct, id: string, props: WithExternalCredentials<Props>): TrutoDatastore;
  (scope: Construct, id: string, props: Props): TrutoDatastore;
}

/**
 * Where Truto stores what it syncs.
 *
 * Each documented type has its own function; the constructor takes the settings of any type in Truto's form.
 *
 * @example
 * TrutoDatastore.s3(this, "lake", {
 *   label: "Lake",
 *   accessKeyId: Secret.variable(this, "lake_access_key_id"),
 *   secretAccessKey: Secret.variable(this, "lake_secret_access_key"),
 *   region: "eu-west-1",
 *   bucket: "acme-lake",
 * });
 */
export class TrutoDatastore extends RegistryObject implements ITrutoDatastore {
  /** A bucket of Amazon S3, or of a service that is like it. */
  static readonly s3: TrutoDatastoreFactory<TrutoS3DatastoreProps> = (scope, id, props) =>
    made(scope, id, "TrutoS3DatastoreProps", props as TrutoS3DatastoreProps, (given) => {
      const { accessKeyId, secretAccessKey, region, bucket, baseUrl, ...others } = given;
      return {
        ...others,
        type: "s3",
        config: { region, bucket, base_url: baseUrl },
        configSecrets: { access_key_id: accessKeyId, secret_access_key: secretAccessKey },
      };
    });

  /** A bucket of Google Cloud Storage. */
  static readonly googleCloudStorage: TrutoDatastoreFactory<TrutoGoogleCloudStorageDatastoreProps> = (
    scope,
    id,
    props,
  ) =>
    made(
      scope,
      id,
      "TrutoGoogleCloudStorageDatastoreProps",
      props as TrutoGoogleCloudStorageDatastoreProps,
      ({ bucket, credentials, ...others }) => ({
        ...others,
        type: "google_cloud_storage",
        config: { bucket },
        configSecrets: { credentials: decoded(credentials) },
      }),
    );

  /** A collection of Qdrant. */
  static readonly qdrant: TrutoDatastoreFactory<TrutoQdrantDatastoreProps> = (scope, id, props) =>
    made(scope, id, "TrutoQdrantDatastoreProps", props as TrutoQdrantDatastoreProps, (given) => {
      const { baseUrl, apiKey, port, collection, ...others } = given;
      return {
        ...others,
        type: "qdrant",
        config: { base_url: baseUrl, port, collection },
        configSecrets: { api_key: apiKey },
      };
    });

  /** A database behind MongoDB's Data API. */
  static readonly mongoDataApi: TrutoDatastoreFactory<TrutoMongoDataApiDatastoreProps> = (scope, id, props) =>
    made(scope, id, "TrutoMongoDataApiDatastoreProps", props as TrutoMongoDataApiDatastoreProps, (given) => {
      const { dataSource, database, apiUrl, apiKey, ...others } = given;
      return {
        ...others,
        type: "mongo_data_api",
        config: { data_source: dataSource, database, api_url: apiUrl },
        configSecrets: { api_key: apiKey },
      };
    });

  /**
   * Looks up an existing object by its label, which must be that of just one.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const lake = TrutoDatastore.fromLabel(this, "lake", "Lake");
   * new TerraformOutput(this, "lake_id", { value: lake.datastoreId });
   */
  static fromLabel(
    scope: Construct,
    id: string,
    label: string,
    options: LookupOptions = {},
  ): ITrutoDatastore {
    return found(new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), label }));
  }

  /**
   * Looks up an existing object by its id.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const lakeId = "66666666-aaaa-4bbb-8ccc-000000000006";
   * const lake = TrutoDatastore.fromDatastoreId(this, "lake", lakeId);
   * new TerraformOutput(this, "lake_type", { value: lake.type });
   */
  static fromDatastoreId(
    scope: Construct,
    id: string,
    datastoreId: string,
    options: LookupOptions = {},
  ): ITrutoDatastore {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), id: datastoreId }),
    );
  }

  /**
   * A datastore as a JSON file with the body of a request to Truto's API describes it, or as an answer does. The key of a
   * service account in `configSecrets` is an object: `Secret.of(Token.asString(Fn.jsondecode(key.token)))` makes one of its text.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoDatastore.fromFile(this, "from-file", "truto/lake.json", {
   *   configSecrets: {
   *     access_key_id: Secret.variable(this, "lake_access_key_id"),
   *     secret_access_key: Secret.variable(this, "lake_secret_access_key"),
   *   },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoDatastoreFileOptions = {},
  ): TrutoDatastore {
    return new TrutoDatastore(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<TrutoDatastoreProps>);
  constructor(scope: Construct, id: string, props: TrutoDatastoreProps);
  constructor(
    scope: Construct,
    id: string,
    props: TrutoDatastoreProps | WithExternalCredentials<TrutoDatastoreProps>,
  ) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ??
        bindingsConfig(propsOf(this, "TrutoDatastore", props as TrutoDatastoreProps)),
    );
  }

  get datastoreId(): string {
    return this.resource.id;
  }

  get type(): string {
    return this.resource.type;
  }

  /** Increases each time the credentials are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function made<Props extends object>(
  scope: Construct,
  id: string,
  shape: ShapeName,
  given: Props,
  complete: (props: Props) => TrutoDatastoreProps,
): TrutoDatastore {
  const { value, problems } = readProps(shape, given);
  const { configSecrets, ...props } = complete(value);
  // The credentials are stored elsewhere, so none is set.
  const isExternal = (props.externalCredentials as boolean | undefined) === true;
  const datastore = new TrutoDatastore(scope, id, isExternal ? props : { ...props, configSecrets });
  addProblems(datastore, problems);
  return datastore;
}

/** Truto takes an object (docs/apis/truto.md §2.7); a file or a variable is a text. What is missing, the rules report. */
const decoded = (key: Secret | undefined): Secret | undefined =>
  Secret.isSecret(key) ? Secret.of(Token.asString(Fn.jsondecode(key.token))) : key;

const found = ({ id, type }: LookUp): ITrutoDatastore => ({ datastoreId: id, type });

const bindingsConfig = ({
  config,
  configSecrets,
  dependsOn,
  ...others
}: TrutoDatastoreProps): BindingsConfig => ({
  ...others,
  configJson: jsonToken(config),
  configSecrets: secretsToken(configSecrets),
  dependsOn: copyOf(dependsOn),
  ...additionalConfig(others),
});
