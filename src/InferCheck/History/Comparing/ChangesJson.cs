using System.Text.Encodings.Web;
using System.Text.Json;

namespace InferCheck.History.Comparing;

/// <summary>The changes for programs, with nothing cut off. What strangers wrote stands in it as it is.</summary>
public static class ChangesJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Default,
    };

    public static void Write(ContentComparison changes, string since, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(new
    {
        Since = since,
        Topics = changes.Claims.Select(claim => claim.Topic).Where(topic => changes.Vocabulary.FindTopic(topic) is not null).Distinct()
            .Order(StringComparer.Ordinal),
        Profiles = changes.Profiles.Select(profile => new
        {
            profile.Slug,
            profile.Name,
            profile.Kind,
            profile.Keys,
            Readings = profile.Readings.Select(read => new { read.By, read.Kind, read.Claims }),
            Claims = profile.Claims.Select(claim => new
            {
                claim.Kind,
                claim.Topic,
                claim.Part,
                claim.Fields,
                claim.Quotes,
                Lost = claim.Lost.Select(lost => new { lost.By, lost.Kind, lost.On, lost.IsTakenOut, lost.Changed }),
                Review = ReviewCall.Of(profile, claim.Topic, changes.Vocabulary),
            }),
        }),
        changes.Quality,
        changes.Files,
    }, Options));
}
