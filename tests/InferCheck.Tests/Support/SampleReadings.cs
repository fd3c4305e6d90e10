using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;

namespace InferCheck.Tests.Support;

/// <summary>Readings of the claims of a sample, bound to them as they stand.</summary>
internal static class SampleReadings
{
    public static void Read(this SampleContent content, string topic, string verdict, string by, string? note = null, string provider = "sample") =>
        Assert.Null(new ReadingFile(content.Folder, provider).Record(Given(content, topic, verdict, by, note, provider)));

    public static GivenReading Given(SampleContent content, string topic, string verdict, string by, string? note = null, string provider = "sample")
    {
        var catalog = ContentReader.Read(content.Folder).Catalog;
        var profile = catalog.Providers.Single(known => known.Slug == provider);
        var claim = profile.Claims.First(known => known.Topic!.Value == topic);
        return GivenReading.Of(profile, claim, catalog.Vocabulary, (verdict, note), by, SampleContent.Today);
    }

    public static string Print(SampleContent content, string topic) => Given(content, topic, Verdicts.Carried, "somebody").Print;

    /// <summary>The readings as their file has them now.</summary>
    public static IReadOnlyList<Reading> Of(SampleContent content, string provider = "sample") =>
        ContentReader.Read(content.Folder).Catalog.Readings[provider].Readings;
}
