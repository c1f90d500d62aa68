# Footnote's image. Plain Dockerfile words only, so that older builders take it as well.

# The dependencies: exactly those of requirements.lock, each checked against its hash.
FROM python:3.13-slim AS build
WORKDIR /build
COPY requirements.lock ./
# The environment gets no pip of its own; the base image's installs into it.
RUN python -m venv --without-pip /opt/footnote \
    && pip --python /opt/footnote/bin/python install --no-cache-dir --no-deps --only-binary=:all: \
        --require-hashes --requirement requirements.lock
COPY docker/footnote /opt/footnote/bin/footnote
COPY bot /app/bot
# Compiled here, for the finished image may have a read-only file system.
RUN /opt/footnote/bin/python -m compileall -q --invalidation-mode unchecked-hash /app/bot \
    && chmod -R a+rX,go-w /app /opt/footnote

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Footnote" \
      org.opencontainers.image.description="Answers questions about published figures on Discord, with sources" \
      org.opencontainers.image.licenses="MIT"
ENV PATH=/opt/footnote/bin:$PATH \
    PYTHONUNBUFFERED=1
# The one place that may be written to, and only for a gap log: mount a volume there.
RUN groupadd --gid 10001 footnote \
    && useradd --uid 10001 --gid footnote --no-create-home --home-dir /data \
        --shell /usr/sbin/nologin footnote \
    && install --directory --owner=footnote --group=footnote --mode=0700 /data
COPY --from=build /opt/footnote /opt/footnote
# The facts that come with Footnote; mount a directory here to use others.
COPY facts /app/facts
COPY --from=build /app/bot /app/bot
WORKDIR /data
USER 10001:10001
# Asks the running bot whether it is connected, heard, and has facts.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["footnote", "health"]
ENTRYPOINT ["footnote"]
CMD ["run"]
