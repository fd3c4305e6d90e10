using InferCheck.History;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.History;

/// <summary>The days git remembers, and what stood on them.</summary>
public sealed class ContentHistoryTests : IDisposable
{
    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_last_commit_of_a_day_in_UTC_speaks_for_it()
    {
        Git.Run(content.Folder, "init", "--quiet", "--initial-branch=main");
        Commit("2026-03-01T23:30:00+0000", "first.md", "one");
        Commit("2026-03-02T01:30:00+0200", "first.md", "two");
        Commit("2026-03-02T12:00:00+0000", "first.md", "three");
        Commit("2026-03-02T18:00:00+0000", "first.md", "four");
        Assert.Equal(
            [(new DateOnly(2026, 3, 1), "two"), (new DateOnly(2026, 3, 2), "four")],
            History().Days().Select(day => (day.Day, Text(day.Commit, "first.md"))));
    }

    [Fact]
    public void What_was_taken_in_from_a_branch_counts_on_the_day_it_was()
    {
        Git.Run(content.Folder, "init", "--quiet", "--initial-branch=main");
        Commit("2026-03-01T12:00:00+0000", "first.md", "one");
        Git.Run(content.Folder, "switch", "--quiet", "--create", "branch");
        Commit("2026-03-02T12:00:00+0000", "first.md", "two");
        Git.Run(content.Folder, "switch", "--quiet", "main");
        Commit("2026-03-03T12:00:00+0000", "other.md", "else");
        At("2026-03-05T12:00:00+0000", "merge", "--quiet", "--no-ff", "--no-edit", "branch");
        Assert.Equal([1, 3, 5], History().Days().Select(day => day.Day.Day));
        Assert.Equal(["one", "one", "two"], History().Days().Select(day => Text(day.Commit, "first.md")));
    }

    [Fact]
    public void A_repository_that_was_only_begun_and_a_folder_without_one_have_no_days()
    {
        Assert.Null(ContentHistory.Around(content.Folder));
        Git.Run(content.Folder, "init", "--quiet");
        Assert.Empty(History().Days());
    }

    [Fact]
    public void Links_and_programs_in_the_history_are_no_part_of_a_day()
    {
        Git.Run(content.Folder, "init", "--quiet");
        File.CreateSymbolicLink(content.PathOf("providers/leads-out.md"), "/etc/hostname");
        content.Write("tool.sh", "#!/bin/sh\n");
        Commit("2026-03-01T12:00:00+0000", "first.md", "one");
        var files = History().Files(History().Days()[0].Commit)!;
        Assert.Contains("first.md", files.Keys);
        Assert.DoesNotContain(files.Keys, name => name.Contains("leads-out", StringComparison.Ordinal) || name.EndsWith(".sh", StringComparison.Ordinal));
    }

    private ContentHistory History() => ContentHistory.Around(content.Folder)!;

    private string Text(string commit, string file) => System.Text.Encoding.UTF8.GetString(History().Files(commit)![file]);

    private void Commit(string when, string file, string text)
    {
        content.Write(file, text);
        Git.Run(content.Folder, "add", "--all");
        At(when, "commit", "--quiet", "--message", text);
    }

    private void At(string when, params string[] arguments) =>
        Git.RunAt(content.Folder, when, arguments);
}
