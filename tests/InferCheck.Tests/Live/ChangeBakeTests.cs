using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Quotes;
using InferCheck.Site.Live;
using InferCheck.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Live;

/// <summary>A database made from the last one says what one made of all files says, whatever was edited, and so do the findings.</summary>
public sealed class ChangeBakeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_was_edited_the_answers_are_those_of_a_bake_of_all_files(int seed)
    {
        using var content = new SampleContent();
        var (clock, editor) = (new HandClock(), new RandomEditor(content, seed, profiles: 12));
        var bakery = new ContentBakery(content.Folder, content.Data, clock);
        var first = bakery.Prepare();
        AssertAlike(content, clock, first, "the first bake");
        Assert.True(first.Errors.Count == 0, Text(first.Errors));
        var served = first.Content!;
        var (changes, refusals, isRefused, moved, trail) = (0, 0, false, TimeSpan.Zero, new List<string>());
        editor.Keep();
        for (var edit = 0; edit < Thoroughness.Of(40, 200); edit++)
        {
            if (isRefused && editor.Pick(0, 0, 1) == 0)
            {
                editor.TakeBack();
                clock.Advance(-moved);
                moved = TimeSpan.Zero;
                trail.Add("taken back");
            }
            else
            {
                trail.Add(editor.Edit());
            }

            if (editor.Pick(0, 0, 0, 0, 0, 0, 0, 1) == 1)
            {
                bakery = new ContentBakery(content.Folder, content.Data, clock);
                trail.Add("restarted");
            }
            else if (editor.Pick(0, 0, 0, 0, 0, 0, 0, 0, 0, 1) == 1)
            {
                var by = TimeSpan.FromDays(editor.Pick(1, -200, 200));
                clock.Advance(by);
                moved += by;
                trail.Add("another day");
            }

            var result = bakery.Prepare();
            changes += result.IsChange ? 1 : 0;
            isRefused = result.Content is null;
            refusals += isRefused ? 1 : 0;
            if (result.Content is not { } known || known.Store.ContentVersion != served.Store.ContentVersion)
            {
                // What is served is served on whatever day it is asked for again.
                AssertAlike(content, clock, result, string.Join(", ", trail));
            }

            if (result.Content is { } next)
            {
                editor.Keep();
                served.Replace();
                served = next;
            }
        }

        served.Replace();
        Assert.True(changes > 3, $"only {changes} were made from the last");
        Assert.True(refusals > 3, $"only {refusals} were refused");
    }

    private static void AssertAlike(SampleContent content, TimeProvider clock, BakeResult result, string trail)
    {
        var read = ContentReader.Read(content.Folder);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var errors = Diagnostic.Sort(read.Diagnostics.Concat(VerifyFiles.ReadAll(content.Folder).Faults).Concat(Checker.Check(read.Catalog, today)))
            .Where(finding => finding.Severity == Severity.Error);
        Assert.True(Text(errors) == Text(result.Errors), $"{trail}\n{Text(errors)}\n--- but\n{Text(result.Errors)}");
        if (result.Content is not { } made)
        {
            return;
        }

        using var baked = new BakedContent(read.Catalog, made.Store.ContentVersion);
        var (whole, change) = (Said(baked.Path), Said(made.Store.Path));
        Assert.True(whole.SequenceEqual(change),
            $"{trail}\n{string.Join('\n', whole.Except(change).Select(row => $"- {row}").Concat(change.Except(whole).Select(row => $"+ {row}")).Take(20))}");
        AssertAlike(baked.Store, made.Store);
    }

    private static void AssertAlike(ContentStore whole, ContentStore change)
    {
        Assert.Equal(whole.Totals, change.Totals);
        Assert.Equal(whole.Providers.All(), change.Providers.All());
        foreach (var topic in whole.Vocabulary.Topics)
        {
            Assert.All(whole.Providers.All(), provider =>
                Assert.Equal(whole.Index.Facts(provider.Id, topic.Key), change.Index.Facts(provider.Id, topic.Key), Fact.Alike));
            Assert.Equal(whole.Index.Order(topic.Key), change.Index.Order(topic.Key));
        }

        Assert.All(whole.Vocabulary.Presets, preset =>
            Assert.Equal(whole.Index.Evaluate(preset.Conditions).Outcomes, change.Index.Evaluate(preset.Conditions).Outcomes));
        Assert.Equal(whole.Search.Find("data retention").Select(hit => hit.Address), change.Search.Find("data retention").Select(hit => hit.Address));
    }

    /// <summary>Which files it was made of is told only by a database that was made of files.</summary>
    private static List<string> Said(string path) => [.. DatabaseDump.Of(path).Where(row => !row.StartsWith("file:", StringComparison.Ordinal))];

    private static string Text(IEnumerable<Diagnostic> findings)
    {
        using var text = new StringWriter();
        new TextRenderer(colour: false).Render([.. findings], text);
        return text.ToString();
    }
}
