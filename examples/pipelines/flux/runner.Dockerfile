# The runner of Flux's tofu-controller with OpenTofu and the provider's executable, which the engine finds in the home folder.
# BASE_IMAGE is ghcr.io/flux-iac/tf-runner with the version of the controller and "-base".
ARG BASE_IMAGE
FROM ghcr.io/opentofu/opentofu:1.12.6-minimal AS engine

FROM node:22-slim AS provider
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci && HOME=/home/runner npx integrations install --executable

FROM ${BASE_IMAGE}
USER root
COPY --from=engine /usr/local/bin/tofu /usr/local/bin/terraform
COPY --from=provider --chown=65532:65532 /home/runner/.terraform.d /home/runner/.terraform.d
USER 65532:65532
