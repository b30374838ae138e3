import { z } from "zod";

// The parts of these formats that their documentation describes and that a pipeline may use. Unknown keys are refused: what nobody
// documents has no effect, or ends in an error of the service.

const text = z.string().min(1);

/** buddy.works/docs/yaml, buddy.works/docs/terraform (2026). */
const buddyTerraform = z.strictObject({
  action: text,
  type: z.enum(["TERRAFORM_PLAN", "TERRAFORM_APPLY", "TERRAFORM_DRIFT_DETECTION"]),
  tool: z.enum(["OPENTOFU", "TERRAFORM", "CUSTOM"]),
  version: text,
  working_directory: text.optional(),
  tf_workspace: text.optional(),
  additional_args: text.optional(),
  plan_file_path: text.optional(),
  backend: z
    .strictObject({ type: z.literal("ARTIFACT"), artifact: text, artifact_version: text })
    .or(z.strictObject({ type: z.literal("CUSTOM") })),
  fail_on_drift: z.boolean().optional(),
});
const buddyBuild = z.strictObject({
  action: text,
  type: z.literal("BUILD"),
  docker_image_name: text,
  docker_image_tag: text,
  execute_commands: z.array(text).min(1),
});
const buddyApproval = z.strictObject({
  action: text,
  type: z.literal("WAIT_FOR_APPLY"),
  comment: text.optional(),
});
const buddyEvent = z
  .strictObject({ type: z.enum(["PUSH", "CREATE_REF", "DELETE_REF"]), refs: z.array(text).min(1) })
  .or(z.strictObject({ type: z.literal("SCHEDULE"), cron: text, timezone: text.optional() }));

export const buddySchema = z.array(
  z.strictObject({
    // Lowercase letters, digits and underscores; begins with a letter.
    pipeline: z.string().regex(/^[a-z][a-z0-9_]*$/),
    name: text.optional(),
    refs: z.array(text).optional(),
    events: z.array(buddyEvent).min(1),
    trigger_conditions: z
      .array(
        z.strictObject({
          trigger_condition: z.enum(["VAR_IS", "VAR_IS_NOT"]),
          trigger_variable_key: text,
          trigger_variable_value: text,
        }),
      )
      .optional(),
    actions: z.array(z.union([buddyTerraform, buddyBuild, buddyApproval])).min(1),
  }),
);

/** runatlantis.io/docs: repo-level-atlantis-yaml, custom-workflows. */
const step = z.union([
  z.enum(["init", "plan", "apply", "import", "state_rm"]),
  z.strictObject({ run: text }),
  z.strictObject({ env: z.strictObject({ name: text, value: text }) }),
]);
const stage = z.strictObject({ steps: z.array(step).min(1) });

export const atlantisSchema = z.strictObject({
  version: z.literal(3),
  projects: z.array(
    z.strictObject({
      name: text,
      dir: text,
      workspace: text.optional(),
      workflow: text,
      autoplan: z.strictObject({ when_modified: z.array(text), enabled: z.boolean().optional() }).optional(),
    }),
  ),
  workflows: z.record(z.string(), z.strictObject({ plan: stage, apply: stage })),
});

/** The custom resources of Flux and its tofu-controller, by their kinds. */
const metadata = z.strictObject({ name: text, namespace: text });
const duration = z.string().regex(/^\d+[smh]$/);

export const fluxSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    apiVersion: z.literal("source.toolkit.fluxcd.io/v1"),
    kind: z.literal("GitRepository"),
    metadata,
    spec: z.strictObject({ interval: duration, url: text, ref: z.strictObject({ branch: text }) }),
  }),
  z.strictObject({
    apiVersion: z.literal("infra.contrib.fluxcd.io/v1alpha2"),
    kind: z.literal("Terraform"),
    metadata,
    spec: z.strictObject({
      approvePlan: z.string(),
      interval: duration,
      path: text,
      sourceRef: z.strictObject({ kind: text, name: text, namespace: text }),
      varsFrom: z.array(z.strictObject({ kind: z.enum(["Secret", "ConfigMap"]), name: text })),
      runnerPodTemplate: z.strictObject({
        spec: z.strictObject({
          image: text,
          envFrom: z.array(z.strictObject({ secretRef: z.strictObject({ name: text }) })),
        }),
      }),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal("notification.toolkit.fluxcd.io/v1beta3"),
    kind: z.literal("Alert"),
    metadata,
    spec: z.strictObject({
      providerRef: z.strictObject({ name: text }),
      eventSeverity: z.enum(["info", "error"]),
      eventSources: z.array(z.strictObject({ kind: text, name: text })),
    }),
  }),
]);
