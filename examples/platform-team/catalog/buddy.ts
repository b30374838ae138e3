import { BuddyIntegration } from "cdktf-provider-integrations";
import type { Maker, Place } from "./place";

interface BuddyPlace extends Place {
  /** Handle of the workspace. */
  readonly workspace: string;
  /** Id of the only group that is allowed to use the integrations in pipelines. */
  readonly group: number;
}

/** Services that pipelines use. */
export const BUDDY = {
  aws: (scope, id, place) => {
    BuddyIntegration.amazon(scope, id, {
      ...common(place, "AWS"),
      accessKey: place.secret("aws_access_key"),
      secretKey: place.secret("aws_secret_key"),
    });
  },
  "aws-roles": (scope, id, place) => {
    BuddyIntegration.amazonOidc(scope, id, {
      ...common(place, "AWS"),
      audience: "buddy",
      roleAssumptions: [{ arn: "arn:aws:iam::000000000000:role/deploy", duration: 3600 }],
    });
  },
  cloudflare: (scope, id, place) => {
    BuddyIntegration.cloudflare(scope, id, {
      ...common(place, "Cloudflare"),
      token: place.secret("cloudflare_token"),
    });
  },
  datadog: (scope, id, place) => {
    BuddyIntegration.datadog(scope, id, {
      ...common(place, "Datadog"),
      token: place.secret("datadog_token"),
    });
  },
  "docker-hub": (scope, id, place) => {
    BuddyIntegration.dockerHub(scope, id, {
      ...common(place, "Docker Hub"),
      username: "acmebot",
      password: place.secret("docker_hub_password"),
    });
  },
  github: (scope, id, place) => {
    BuddyIntegration.gitHub(scope, id, { ...common(place, "GitHub"), token: place.secret("github_token") });
  },
  google: (scope, id, place) => {
    BuddyIntegration.googleServiceAccount(scope, id, {
      ...common(place, "Google Cloud"),
      apiKey: place.secret("google_key_file"),
    });
  },
  sentry: (scope, id, place) => {
    BuddyIntegration.sentry(scope, id, { ...common(place, "Sentry"), token: place.secret("sentry_token") });
  },
} satisfies Readonly<Record<string, Maker<BuddyPlace>>>;

/** The names that the table can use. */
export type BuddyService = keyof typeof BUDDY;

const common = ({ workspace, group, name, identifier }: BuddyPlace, service: string) => ({
  domain: workspace,
  name: name(service),
  identifier: identifier(service.toLowerCase().replaceAll(" ", "_")),
  permissions: { groups: [{ id: group, accessLevel: "USE_ONLY" as const }] },
});
