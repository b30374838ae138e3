import type { Hono } from "hono";
import type { NorthflankContext, NorthflankEnv } from "../context";
import { invalidBody, methodNotAllowed, refusal } from "../refusal";
import { requireBudget } from "../routes/middleware";
import { problem } from "../rules/problems";

const PATH = "/v1/cloud-providers/permissions";

/** What the documentation says about the clouds, with rights of our own: the real lists are not published. */
const AWS: Readonly<Record<string, readonly string[]>> = {
  byoc: ["eks:CreateCluster", "ec2:DescribeVpcs", "iam:PassRole"],
  route53: ["route53:ChangeResourceRecordSets"],
  "registry-pull": ["ecr:BatchGetImage"],
};
const GCP: typeof AWS = {
  byoc: ["container.clusters.create", "compute.networks.get"],
  "registry-pull": ["artifactregistry.repositories.downloadArtifacts"],
};
const CLOUDS: Readonly<Record<string, typeof AWS>> = { aws: AWS, "aws-eusc": AWS, gcp: GCP };

/**
 * The rights that a link needs (docs/apis/northflank.md §10.1, newest generation only): for every token, without the form
 * of a team.
 */
export function addCloudPermissionsRoute(app: Hono<NorthflankEnv>, { settings }: NorthflankContext): void {
  app.get(PATH, (c) => {
    requireBudget(c, settings());
    if (settings().generation !== "newest") throw refusal(404, "Not found.");
    const provider = c.req.query("provider") ?? "";
    const rights = CLOUDS[provider];
    if (rights === undefined) throw invalidBody([problem("provider", "must be one of aws, aws-eusc, gcp")]);
    const features = c.req.queries("features") ?? [];
    const permissions = [...new Set(features.flatMap((feature) => rights[feature] ?? []))];
    const roles =
      provider === "gcp"
        ? features.map((feature) => ({
            id: `northflank_${feature.replaceAll("-", "_")}`,
            name: `Northflank ${feature}`,
            description: `What ${feature} needs`,
            permissions: rights[feature] ?? [],
          }))
        : undefined;
    return c.json({ data: { permissions, roles } });
  });
  app.all(PATH, () => {
    throw methodNotAllowed();
  });
}
