using InferCheck.Model;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>A claim as the API gives it, with what was asked and what its values mean.</summary>
internal sealed record McpClaim
{
    public required string Provider { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<ApiTopicValue> Meanings { get; init; }

    public required ApiClaim Claim { get; init; }

    public static McpClaim Of(Profile profile, ClaimRow row, Vocabulary vocabulary, string language)
    {
        var topic = vocabulary.FindTopic(row.Topic)!;
        return new McpClaim
        {
            Provider = profile.Provider.Slug,
            Question = topic.Question[language],
            Meanings = [.. VocabularyMap.Topic(topic).Values.Where(value => row.Values.Contains(value.Key))],
            Claim = Plain(profile, row, vocabulary),
        };
    }

    /// <summary>By which others name it within one content.</summary>
    public static int PlaceOf(Profile profile, ClaimRow row) => profile.Claims.TakeWhile(claim => claim.Id != row.Id).Count() + 1;

    public static ApiClaim Plain(Profile profile, ClaimRow row, Vocabulary vocabulary) =>
        ClaimMap.Claim(row, PlaceOf(profile, row), vocabulary, profile);
}
