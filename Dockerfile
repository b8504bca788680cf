FROM node:20.20.2-slim
ENV NODE_ENV=production TZ=UTC
WORKDIR /caseclock
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
USER node
CMD ["node", "--import", "tsx", "workers/main.ts"]
