using System.Text.Json.Serialization;

namespace InferCheck.History;

/// <summary>What an edition says of itself, in the first file of the archive.</summary>
public sealed record EditionAbout
{
    /// <summary>Of this form of archive; what stands in it is whatever form the content had on its day.</summary>
    public const int Form = 1;

    [JsonPropertyName("form")]
    public int Written { get; init; } = Form;

    [JsonPropertyName("day")]
    public DateOnly Day { get; init; }

    [JsonPropertyName("content")]
    public string Version { get; init; } = "";

    [JsonPropertyName("commit")]
    public string? Commit { get; init; }
}
