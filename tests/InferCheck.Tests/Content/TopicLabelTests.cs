using System.Diagnostics;
using System.Runtime.Versioning;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

/// <summary>The script that labels pull requests, with a `gh` that only writes down what it is asked to do.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class TopicLabelTests
{
    private const string Pulls = """
        [
          { "number": 7, "head": { "sha": "aaa" }, "labels": [{ "name": "topic: retention" }, { "name": "topic: dpa" }, { "name": "help wanted" }] },
          { "number": 8, "head": { "sha": "bbb" }, "labels": [] }
        ]
        """;

    [UnixTheory]
    [InlineData("""["training", "retention"]""", "POST 7 labels[]=topic: training", "DELETE 7 topic%3A%20dpa")]
    [InlineData("[]", "DELETE 7 topic%3A%20dpa", "DELETE 7 topic%3A%20retention")]
    [InlineData("""["retention", "dpa"]""")]
    [InlineData("""["dpa", "retention", "no-topic", "training\n", "../8", "$(touch x)", "x y", 5, null, {"a": 1}, ["training"], "", "many", "-r"]""")]
    [InlineData("""{ "topics": ["training"], "number": 8 }""", "DELETE 7 topic%3A%20dpa", "DELETE 7 topic%3A%20retention")]
    public void Only_topics_of_our_own_vocabulary_become_labels(string topics, params string[] calls) =>
        Assert.Equal(calls.Order(), Run(topics, "aaa").Calls.Order());

    [UnixFact]
    public void A_change_of_many_topics_has_one_label_for_it()
    {
        var all = string.Join("\", \"", RealContent.Vocabulary.Topics.Select(topic => topic.Key));
        Assert.Contains("POST 8 labels[]=topic: many", Assert.Single(Run($"[\"{all}\"]", "bbb").Calls), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_commit_that_is_no_longer_the_newest_labels_nothing()
    {
        var (exitCode, calls) = Run("""["training"]""", "ccc");
        Assert.Equal(0, exitCode);
        Assert.Empty(calls);
    }

    [UnixTheory]
    [InlineData("training")]
    [InlineData("")]
    [InlineData("[")]
    public void What_is_no_list_labels_nothing(string topics) =>
        Assert.DoesNotContain(Run(topics, "aaa").Calls, call => call.StartsWith("POST", StringComparison.Ordinal));

    [UnixFact]
    public void A_list_that_is_too_long_is_not_read() => Assert.NotEqual(0, Run($"[\"{new string('x', 30_000)}\"]", "aaa").ExitCode);

    /// <summary>What may write runs nothing of the change, and what runs beside the change may not write.</summary>
    [Fact]
    public void The_workflows_keep_to_their_rights()
    {
        var (look, label) = (Workflow("content.yml"), Workflow("labels.yml"));
        Assert.DoesNotContain(": write", look, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", look + label, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", look + label, StringComparison.Ordinal);
        Assert.Equal(["ref: ${{ github.event.repository.default_branch }}"],
            label.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("ref: ", StringComparison.Ordinal)));
        Assert.Equal(["actions: read", "contents: read", "pull-requests: write"], label.Split("permissions:\n")[1].Split("    steps:")[0]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.All(label.Split('\n').Where(line => line.Contains("run: ", StringComparison.Ordinal)), line =>
            Assert.DoesNotContain("${{", line, StringComparison.Ordinal));
    }

    private static string Workflow(string name) => File.ReadAllText(Repository.File(".github", "workflows", name)).ReplaceLineEndings("\n");

    private static (int ExitCode, IReadOnlyList<string> Calls) Run(string topics, string commit)
    {
        using var folder = new SampleContent();
        folder.Write("topics.json", topics);
        folder.Write("pulls.json", Pulls);
        folder.Write("calls.txt", "");
        folder.Write("gh", $"#!/bin/sh\n[ \"$4\" = repos/owner/name/pulls ] && cat '{folder.PathOf("pulls.json")}'\n"
            + $"echo \"$@\" >> '{folder.PathOf("calls.txt")}'\n");
        File.SetUnixFileMode(folder.PathOf("gh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash",
            [Repository.File(".github", "scripts", "topic-labels.sh"), folder.PathOf("topics.json"), Repository.File("content", "vocabulary", "topics.yaml")])
        {
            UseShellExecute = false,
        };
        start.Environment["PATH"] = $"{folder.Folder}:{Environment.GetEnvironmentVariable("PATH")}";
        (start.Environment["GH_REPO"], start.Environment["HEAD_OWNER"]) = ("owner/name", "stranger");
        (start.Environment["HEAD_BRANCH"], start.Environment["HEAD_SHA"]) = ("patch-1", commit);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return (process.ExitCode, [.. File.ReadLines(folder.PathOf("calls.txt")).Select(call => call.Split(' ', 5)).Where(call => call[2] != "GET")
            .Select(call => $"{call[2]} {call[3].Split('/')[4]} {(call.Length > 4 ? call[4]["-f ".Length..] : call[3].Split('/')[6])}")]);
    }
}
