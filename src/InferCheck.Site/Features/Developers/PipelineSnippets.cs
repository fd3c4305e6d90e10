using InferCheck.Site.Forms.Policies;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Developers;

/// <summary>The commands that hold the providers in use against a question, for a terminal and for a workflow of GitHub.</summary>
internal sealed class PipelineSnippets(string repository, Texts texts)
{
    private const string Folder = "infercheck";

    private static readonly string Program = $"dotnet run --project {Folder}/src/InferCheck.Site --";

    /// <summary>How to get the program: from its source, or as a container.</summary>
    public string Get => $"""
        git clone --depth 1 {repository} {Folder}
        cd {Folder}
        dotnet run --project src/InferCheck.Site -- check
        dotnet run --project src/InferCheck.Site

        docker build -t {Folder} .
        docker run --rm --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 {Folder}
        """;

    /// <summary>The address is that of the policy file, in which no quotation mark stands: it is escaped.</summary>
    public string Terminal(string policy, string use) => $"""
        git clone --depth 1 {repository} {Folder}
        curl -fsS -o {PolicyDownload.FileName} '{policy}'
        # {texts["code.use"]}
        {Program} policy check {PolicyDownload.FileName} --use {use} --content {Folder}/content
        {Program} policy list {PolicyDownload.FileName} --content {Folder}/content
        {Program} policy export {PolicyDownload.FileName} --for litellm --content {Folder}/content
        """;

    public string Workflow(string use) => $"""
        name: providers
        on:
          pull_request:
          schedule:
            # {texts["code.schedule"]}
            - cron: "17 6 * * 1"
        permissions:
          contents: read
        jobs:
          policy:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v5
              - uses: actions/setup-dotnet@v5
                with:
                  dotnet-version: 10.0.x
              - run: git clone --depth 1 {repository} {Folder}
              # {texts["code.commit", PolicyDownload.FileName]}
              - run: >
                  {Program}
                  policy check {PolicyDownload.FileName} --use {use}
                  --content {Folder}/content --format github
        """;
}
