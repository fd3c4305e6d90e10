# The site with its content. It needs nothing writable but a small /tmp:
#   docker build -t infercheck . && docker run --rm --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 -e Site__BaseUrl=https://infercheck.example infercheck
# Behind a proxy also -e Site__Proxies__0=…, its address or network: docs/operating.md
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig InferCheck.sln ./
COPY src src
COPY content content
COPY wwwroot wwwroot
# For the one system the image is for, the program is compiled here and not at every start. What that brings along is not in the lock files, which are for all systems.
RUN dotnet publish src/InferCheck.Site -c Release --use-current-runtime --no-self-contained -p:NuGetLockFilePath=obj/publish.lock.json -o /app \
 && dotnet /app/infercheck.dll check /app/content

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The numeric form of the image's own user, so that an orchestrator can see that it is not root.
USER 1654:1654
ENV ASPNETCORE_HTTP_PORTS=8080 DOTNET_EnableDiagnostics=0 Logging__Console__FormatterName=json
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["dotnet", "/app/infercheck.dll", "probe", "http://127.0.0.1:8080/readyz"]
ENTRYPOINT ["dotnet", "/app/infercheck.dll"]
# The baked file is made at the start, in less than a second, from the content in the image.
CMD ["--data", "/tmp/infercheck"]
