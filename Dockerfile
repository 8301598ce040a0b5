# syntax=docker/dockerfile:1
# The server and its workers in one image: `npm start` is the default, `server/worker.ts` the other command.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The widget, the admin and what is trained: nothing is built at the start.
RUN node scripts/build.ts && npm prune --omit=dev && mkdir -p /empty/data /empty/secrets

# No shell, no package manager, nobody but an unprivileged user.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY --from=build --chown=root:root /app/package.json /app/LICENSE ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/knowledge ./knowledge
COPY --from=build --chown=root:root /app/plugins ./plugins
COPY --from=build --chown=root:root /app/server ./server
COPY --from=build --chown=root:root /app/demo ./demo
# All that is written: the secrets, and proof of the records where it goes to no other folder. The rest may be read-only.
COPY --from=build --chown=nonroot:nonroot /empty /
EXPOSE 3000 9464
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["server/main.ts"]
