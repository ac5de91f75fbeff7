# docker build -t widget-studio --build-arg COMMIT=$(git rev-parse HEAD) .

FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY next.config.mjs tsconfig.json tsconfig.build.json postcss.config.mjs tailwind.config.ts instrumentation.ts proxy.ts ./
COPY app app
COPY components components
COPY lib lib
COPY public public
COPY scripts scripts
# For the footer: there is no git in here.
ARG COMMIT
# The key of the server actions is made here, and is part of the image: all instances of one image share it.
RUN STUDIO_COMMIT=$COMMIT NODE_ENV=production node node_modules/next/dist/bin/next build

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
# Otherwise Node lets garbage grow as far as the machine has memory.
ENV NODE_OPTIONS=--max-old-space-size=384
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/public ./public
COPY --from=build /app/scripts/serve-image.mjs ./scripts/serve-image.mjs
COPY --from=build /app/scripts/lib/address.mjs ./scripts/lib/address.mjs
# It writes no file: run it with a read-only root. Beyond loopback it wants a sign-in: see docs/deployment.md.
USER node
EXPOSE 3000
HEALTHCHECK CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm between the signal and the server.
CMD ["node", "scripts/serve-image.mjs"]
