using System.Text.Json;
using InferCheck.History;
using InferCheck.History.Comparing;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.History;

/// <summary>What a reviewer is told of a change, held against a history that the test makes.</summary>
public sealed class ContentChangesTests
{
    [Fact]
    public void Nothing_changed_where_nothing_changed()
    {
        using var content = ChangedContent.Of(_ => { });
        Assert.True(content.Changes.IsEmpty);
        Assert.Equal(("nothing changed\n", "# What changed in the content\n\nNothing.\n"), (content.Text, content.Markdown));
    }

    [Fact]
    public void A_changed_claim_is_told_with_old_and_new_words_whose_reading_it_was_and_how_to_read_it_again()
    {
        using var content = ChangedContent.Of(change =>
        {
            change.Replace(ChangedContent.Profile, "value: opt-in\n    conditions: [the paid plan is used]", "value: never\n    conditions: [a, b]");
            change.Replace(ChangedContent.Profile, "quote: We do not train on your data unless you agree.", "quote: We never train on your data.");
        }, before =>
        {
            before.Read("training", "carried", "Jane Reader");
            before.Read("retention", "carried", "ai-reader");
        });
        Assert.Equal("""
            sample (Sample API)
              ~ training
                  value: opt-in => never
                  conditions: the paid plan is used => a; b
                - “We do not train on your data unless you agree.” <https://example.com/terms>
                + “We never train on your data.” <https://example.com/terms>
                ! no longer counts: read by Jane Reader (person) on 2026-06-20; changed since: value, meaning, limits, quotes
                > infercheck review sample --topic training
            1 profiles; claims: 1 changed, 0 added, 0 removed; 1 readings no longer count; 0 other files

            """.ReplaceLineEndings("\n"), content.Text);
    }

    [Fact]
    public void A_day_on_which_somebody_looked_is_no_change_of_a_claim()
    {
        using var content = ChangedContent.Of(change => change.Replace(ChangedContent.Profile, "read: 2026-06-12", "read: 2026-06-19"));
        Assert.Empty(content.Changes.Claims);
    }

    [Fact]
    public void What_is_said_of_words_that_stay_is_told()
    {
        using var content = ChangedContent.Of(change =>
            change.Replace(ChangedContent.Profile, "source: https://help.example.com/data", "source: https://help.example.com/where"));
        Assert.Equal([new FieldChange("source", "https://help.example.com/data", "https://help.example.com/where")],
            Assert.Single(content.Changes.Claims).Fields);
    }

    [Fact]
    public void Claims_that_come_and_go_are_told_by_topic_and_part()
    {
        using var content = ChangedContent.Of(change =>
            change.Replace(ChangedContent.Profile, "- topic: retention\n", "- topic: retention\n    applies_to: batch\n"));
        Assert.Equal([(ClaimChange.Added, "retention", "batch"), (ClaimChange.Removed, "retention", null)],
            content.Changes.Claims.Select(claim => (claim.Kind, claim.Topic, claim.Part)));
        Assert.All(content.Changes.Claims, claim => Assert.Single(claim.Quotes));
    }

    /// <summary>Two claims on one topic and part that change places say the same as before.</summary>
    [Fact]
    public void Order_is_no_change()
    {
        const string One = "  - topic: payments\n    value: Invoice\n    status: vendor-statement\n    summary: By invoice.\n";
        const string Other = "  - topic: payments\n    value: Card\n    status: vendor-statement\n    summary: By card.\n";
        using var content = ChangedContent.Of(change => change.Replace(ChangedContent.Profile, One + Other, Other + One),
            before => before.Replace(ChangedContent.Profile, "claims:\n", $"claims:\n{One}{Other}"));
        Assert.Empty(content.Changes.Claims);
        content.Sample.Replace(ChangedContent.Profile, "By card.", "With a card.");
        Assert.Equal([new FieldChange("summary", "By card.", "With a card.")], Assert.Single(content.Changes.Claims).Fields);
    }

    [Fact]
    public void Profiles_that_come_and_go_are_told_with_their_claims()
    {
        using var content = ChangedContent.Of(change =>
        {
            File.Move(change.PathOf(ChangedContent.Profile), change.PathOf("providers/renamed.md"));
        });
        Assert.Equal([("renamed", ClaimChange.Added, 6), ("sample", ClaimChange.Removed, 6)],
            content.Changes.Profiles.Select(profile => (profile.Slug, profile.Kind, profile.Claims.Count)));
    }

    [Fact]
    public void A_value_that_means_something_else_costs_its_readings()
    {
        using var content = ChangedContent.Of(
            change => change.Replace("vocabulary/topics.yaml", "Not unless the customer agrees to it.", "Never, or if the customer agrees to it."),
            before => before.Read("training", "carried", "Jane Reader"));
        var claim = Assert.Single(content.Changes.Claims);
        Assert.Empty(claim.Fields);
        Assert.Equal(["meaning"], Assert.Single(claim.Lost).Changed);
        Assert.Equal(["vocabulary/topics.yaml"], content.Changes.Files);
    }

    [Fact]
    public void A_reading_that_was_taken_out_is_told_and_so_is_a_new_one()
    {
        using var content = ChangedContent.Of(change =>
        {
            File.Delete(change.PathOf("readings/sample.yaml"));
            change.Read("retention", "carried", "Somebody New");
        }, before => before.Read("training", "carried", "Jane Reader"));
        var profile = Assert.Single(content.Changes.Profiles);
        Assert.True(Assert.Single(profile.Lost).IsTakenOut);
        Assert.Equal([("Somebody New", "person", 1)], profile.Readings);
    }

    /// <summary>Hosts decide which documents are a provider's own.</summary>
    [Fact]
    public void What_changed_beside_the_claims_is_named()
    {
        using var content = ChangedContent.Of(change =>
        {
            change.Replace(ChangedContent.Profile, "hosts: [example.com,", "hosts: [example.com, example.org,");
            change.Replace(ChangedContent.Profile, "A second paragraph.", "Another.");
            change.Replace("pages/about.md", "About this sample.", "About it.");
        });
        Assert.Equal(["hosts", "the notes"], Assert.Single(content.Changes.Profiles).Keys);
        Assert.Equal(["pages/about.md"], content.Changes.Files);
    }

    [Fact]
    public void What_is_held_less_than_before_is_told()
    {
        const string Before = "measures:\n  - { topic: training, measure: quoted, at_least: 90.0 }\n  - { topic: dpa, measure: not-overdue, at_least: 50.0 }\n"
            + "  - { topic: retention, measure: quoted, at_least: 50.0 }\n";
        const string Now = "measures:\n  - { topic: training, measure: quoted, at_least: 80.0 }\n  - { topic: retention, measure: quoted, at_least: 60.0 }\n"
            + "exceptions:\n  - { topic: retention, measure: quoted, at_least: 1, reason: \"<b>@all</b>\", until: 2026-12-31 }\n";
        using var content = ChangedContent.Of(change => change.Write("quality.yaml", Now), before => before.Write("quality.yaml", Before));
        Assert.Equal([("training", "90.0 %", "80.0 %"), ("dpa", "50.0 %", null), ("retention", null, "1.0 %")],
            content.Changes.Quality.Select(line => (line.Topic, line.Before, line.Now)));
        Assert.Contains("- ` quoted of retention is excepted down to 1.0 % `, ` until 2026-12-31: <b>@all</b> `\n", content.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_told_the_topics_of_the_vocabulary()
    {
        using var content = ChangedContent.Of(change =>
        {
            change.Replace(ChangedContent.Profile, "value: opt-in", "value: never");
            change.Replace(ChangedContent.Profile, "- topic: retention", "- topic: \"retention; rm -rf ~\"");
        });
        using var json = JsonDocument.Parse(content.Json);
        Assert.Equal(["retention", "training"], json.RootElement.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()));
        var calls = json.RootElement.GetProperty("profiles")[0].GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("review").GetString());
        Assert.Equal(["infercheck review sample", "infercheck review sample --topic retention", "infercheck review sample --topic training"], calls.Order());
    }

    [Fact]
    public void Another_commit_can_be_named_and_what_is_none_is_said()
    {
        using var content = ChangedContent.Of(change =>
        {
            change.Replace(ChangedContent.Profile, "value: opt-in", "value: never");
            Git.Run(change.Folder, "commit", "--quiet", "--all", "--message", "Never");
        });
        Assert.True(content.Changes.IsEmpty);
        Assert.Single(ContentComparison.Of(RevisionContent.At(content.Sample.Folder, "HEAD~1").Content!, RevisionContent.Now(content.Sample.Folder)).Claims);
        Assert.All(new[] { "nothing", "HEAD~9", "--help", "", "HEAD:providers", "-x" }, name =>
            Assert.StartsWith("git knows no commit", RevisionContent.At(content.Sample.Folder, name).Fault, StringComparison.Ordinal));
    }

    /// <summary>What others did on the main branch meanwhile is not what this work changed.</summary>
    [Fact]
    public void Without_a_name_it_is_the_commit_where_the_work_left_the_main_branch()
    {
        using var content = ChangedContent.Of(change =>
        {
            Git.Run(change.Folder, "branch", "-m", "work");
            change.Replace("pages/about.md", "About this sample.", "About it.");
            Git.Run(change.Folder, "commit", "--quiet", "--all", "--message", "Of others");
            Git.Run(change.Folder, "update-ref", "refs/remotes/origin/main", "HEAD");
            Git.Run(change.Folder, "reset", "--quiet", "--hard", "HEAD~1");
            change.Replace(ChangedContent.Profile, "value: opt-in", "value: never");
            Git.Run(change.Folder, "commit", "--quiet", "--all", "--message", "Ours");
        });
        var changes = ContentComparison.Of(RevisionContent.At(content.Sample.Folder, null).Content!, RevisionContent.Now(content.Sample.Folder));
        Assert.Equal((1, 0), (changes.Claims.Count(), changes.Files.Count));
    }

    [Fact]
    public void The_command_ends_with_what_it_found()
    {
        using var content = ChangedContent.Of(_ => { });
        Assert.Equal(0, ProgramRun.Of("changes", "--content", content.Sample.Folder).ExitCode);
        content.Sample.Replace(ChangedContent.Profile, "value: opt-in", "value: never");
        var run = ProgramRun.Of("changes", "--content", content.Sample.Folder, "--format", "markdown");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("- value: ` opt-in ` → ` never `\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of("changes", "--content", content.Sample.Folder, "--since", "nothing").ExitCode);
    }
}
