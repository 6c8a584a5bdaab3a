# Aan Tafel as one container: the game and its classes. In it no root, no build tools, and one place that is written: /data.
#   docker build -t aan-tafel .
#   docker run -d -p 8080:8080 -v aan-tafel:/data --read-only --cap-drop ALL --security-opt no-new-privileges aan-tafel
FROM node:24-bookworm-slim AS built
WORKDIR /game
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build.mjs

FROM node:24-bookworm-slim
WORKDIR /game
ENV NODE_ENV=production PORT=8080 DATA_DIR=/data
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force && mkdir /data && chown node:node /data
COPY --from=built /game/dist dist
COPY scenarios scenarios
COPY src/core src/core
COPY src/text src/text
COPY src/wire src/wire
COPY src/server src/server
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself hears SIGTERM: docker stop ends it well, with everything stored.
CMD ["node", "src/server/main.ts"]
