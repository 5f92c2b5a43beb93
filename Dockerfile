# syntax=docker/dockerfile:1
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source

# The packages form a layer of their own: a change of code doesn't fetch them again.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY PixelTruth.Domain/PixelTruth.Domain.csproj PixelTruth.Domain/
COPY PixelTruth.Infrastructure/PixelTruth.Infrastructure.csproj PixelTruth.Infrastructure/
COPY PixelTruth.Web/PixelTruth.Web.csproj PixelTruth.Web/
# One architecture: without it the native libraries of all systems come along.
RUN dotnet restore PixelTruth.Web -a $TARGETARCH

COPY PixelTruth.Domain PixelTruth.Domain
COPY PixelTruth.Infrastructure PixelTruth.Infrastructure
COPY PixelTruth.Web PixelTruth.Web
RUN dotnet publish PixelTruth.Web -c Release -a $TARGETARCH --self-contained false -o /app --no-restore /p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# curl asks for the health of the program.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app ./
COPY models models
COPY samples samples
# The user of the base image has no rights beside its own data.
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
ENV PixelTruth__Data__Folder=/data \
    ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:8080/health/live"]
ENTRYPOINT ["dotnet", "PixelTruth.Web.dll"]
