using InferCheck.Content;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

public sealed class ChangeTests : IDisposable
{
    private readonly SampleContent content = new();
    private readonly BakedContent baked;

    public ChangeTests() => baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);

    [Fact]
    public void Changes_and_readings_come_newest_first() => Assert.Equal(
        ["2026-06-13 review other 0", "2026-06-13 review sample 1", "2026-06-12 change sample 0", "2026-06-12 review sample 0"],
        Find(new()).Select(entry => $"{entry.HappenedOn} {entry.Kind} {entry.Provider} {entry.Ordinal}"));

    [Fact]
    public void A_change_tells_old_and_new_value_and_why()
    {
        var change = Assert.Single(Find(new()), entry => entry.Kind == ChangeEntry.ChangeKind);
        Assert.Equal(("training", "opt-out", "opt-in", true), (change.Topic, change.From.Single(), change.To.Single(), change.Material));
        Assert.Equal(("The terms were changed.", "<p>The terms were changed.</p>"), (change.Note, change.NoteHtml));
    }

    [Fact]
    public void The_day_itself_is_included()
    {
        Assert.Equal(2, Find(new() { Since = new DateOnly(2026, 6, 13) }).Count);
        Assert.Equal(4, Find(new() { Since = new DateOnly(2026, 6, 12) }).Count);
        Assert.Empty(Find(new() { Since = new DateOnly(2026, 6, 14) }));
    }

    [Fact]
    public void Providers_and_topics_narrow()
    {
        Assert.Equal("other", Assert.Single(Find(new() { Providers = ["other"] })).Provider);
        Assert.Equal("training", Assert.Single(Find(new() { Topics = ["training", "dpa"] })).Topic);
        Assert.Empty(Find(new() { Providers = ["other"], Topics = ["training"] }));
    }

    [Fact]
    public void What_a_buyer_need_not_know_can_be_left_out()
    {
        content.Replace("providers/sample.md", "material: true", "material: false");
        using var other = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        Assert.Equal(4, other.Store.Changes.Find(new()).Count);
        Assert.DoesNotContain(other.Store.Changes.Find(new() { MaterialOnly = true }), entry => entry.Kind == ChangeEntry.ChangeKind);
    }

    public void Dispose()
    {
        baked.Dispose();
        content.Dispose();
    }

    private IReadOnlyList<ChangeEntry> Find(ChangeFilter filter) => baked.Store.Changes.Find(filter);
}
