using System.Text.Json;
using InferCheck.Model.Archives;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Archives;

public sealed class ReplayCommandTests
{
    private const string Otherwise = "Inputs are deleted after 60 days.";

    [Fact]
    public void Where_nothing_is_gone_it_says_so_and_writes_nothing()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        var run = content.Replay();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("terms, as of 2024-01-05: 1 documents, 1 versions, 3 quotes seen, 0 gone\n"
            + "3 quotes have a past, 0 are gone wherever they were seen\n", run.Output);
        Assert.Equal($"terms: {Replaying.Source}\n", run.Errors);
        Assert.False(File.Exists(content.LockFile));
    }

    [Fact]
    public void What_is_gone_stands_there_with_its_place_and_what_it_became()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Made.Version("2024-02-05", ReplayedContent.Terms(Otherwise));
        var run = content.Replay();
        Assert.Equal(1, run.ExitCode);
        var place = Path.Combine(content.Folder, "providers", "sample.md").Replace('\\', '/');
        Assert.StartsWith($"{place}:76:16: gone from terms on 2024-02-05, last seen 2024-01-05: {ReplayedContent.Quote}\n"
            + "  Inputs are deleted after [-30-]{+60+} days.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 quotes have a past, 1 are gone wherever they were seen\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_promised_keys()
    {
        using var content = new ReplayedContent();
        var first = content.Made.Version("2024-01-05", ReplayedContent.Terms());
        var gone = content.Made.Version("2024-02-05", ReplayedContent.Terms(Otherwise));
        var run = content.Replay("--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var rows = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            ["provider", "topic", "source", "quote", "archive", "path", "first_seen", "last_seen", "gone", "commit", "last_commit", "gone_commit"],
            row.EnumerateObject().Select(property => property.Name)));
        var left = rows.Single(row => row.GetProperty("topic").GetString() == "retention");
        Assert.Equal(
            ["sample", "retention", Replaying.Source, ReplayedContent.Quote, "terms", "Terms.md", "2024-01-05", "2024-01-05", "2024-02-05", first, first, gone],
            left.EnumerateObject().Select(property => property.Value.GetString()));
        var stays = rows.Single(row => row.GetProperty("topic").GetString() == "training");
        Assert.Equal(("2024-02-05", null, gone, null), (Text(stays, "last_seen"), Text(stays, "gone"), Text(stays, "last_commit"), Text(stays, "gone_commit")));
    }

    [Fact]
    public void Upgrades_are_no_findings()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Made.Version("2024-02-05", ReplayedContent.Terms(Otherwise), Replaying.Upgrade);
        var run = content.Replay("--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("\"gone\": \"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_what_check_accepts_and_the_next_run_knows()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Made.Version("2024-02-05", ReplayedContent.Terms(Otherwise));
        var first = content.Replay("--update");
        var written = File.ReadAllText(content.LockFile);
        Assert.Equal((0, true), (content.Check().ExitCode, written.StartsWith("# Written by `infercheck replay`; never by hand.", StringComparison.Ordinal)));
        Assert.DoesNotContain("history.lock", content.Check().Output, StringComparison.Ordinal);
        var second = content.Replay("--update");
        Assert.Equal((first.ExitCode, first.Output, ""), (second.ExitCode, second.Output, second.Errors));
        Assert.Equal(written, File.ReadAllText(content.LockFile));
    }

    [Fact]
    public void An_archive_that_is_not_there_keeps_its_past_and_is_told_how_to_come()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Replay("--update");
        var written = File.ReadAllText(content.LockFile);
        Directory.Move(content.Made.Work, Path.Combine(content.Made.Folder, "elsewhere"));
        var run = content.Replay("--update");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"terms is not in {content.Made.Folder}, so what is known of it stands as it is: "
            + $"git clone --bare https://github.com/example/example-terms {Path.Combine(content.Made.Folder, "terms")}\n", run.Errors);
        Assert.Equal(written, File.ReadAllText(content.LockFile));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error()
    {
        using var content = new ReplayedContent();
        var missing = Path.Combine(content.Made.Folder, "missing");
        var run = ProgramRun.Of("replay", "--content", content.Folder, "--archives", missing, "--update");
        Assert.Equal((2, "", $"there is no folder {missing}\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.False(File.Exists(content.LockFile));
    }

    [Fact]
    public void Broken_files_are_an_error_with_their_places_and_stay()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Write("history.lock.yaml", "archives: []\ndocuments: none\n");
        var run = content.Replay("--update");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("history.lock.yaml:1:1: error[broken-history]: `documents` is missing or is no list", run.Errors, StringComparison.Ordinal);
        Assert.Equal("archives: []\ndocuments: none\n", File.ReadAllText(content.LockFile));
    }

    [Fact]
    public void A_profile_that_cannot_be_read_is_an_error_that_names_it()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Write("providers/other.md", "---\nname: [\n---\n");
        var run = content.Replay("--update");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("other cannot be read, ", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(content.LockFile));
    }

    [Fact]
    public void Check_says_what_is_wrong_with_the_files_of_archives()
    {
        using var content = new ReplayedContent();
        content.Map(
            "{ path: Terms.md, source: \"https://example.com/term\", provider: sample }",
            "{ path: ../x, source: \"https://example.com/terms\", provider: sample }");
        content.Write("history.lock.yaml", "documents: []\n");
        var run = content.Check();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("archives.yaml:9:9: warning[unquoted-archive]: no quote rests on `https://example.com/term`", run.Output, StringComparison.Ordinal);
        Assert.Contains("archives.yaml:10:17: error[broken-archive]: this is no path of a file within a repository", run.Output, StringComparison.Ordinal);
        Assert.Contains("history.lock.yaml:1:1: error[broken-history]: `archives` is missing or is no list", run.Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement row, string key) => row.GetProperty(key).GetString();
}
