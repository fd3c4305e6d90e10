namespace InferCheck.Site.Forms.Api;

/// <summary>
/// Says in the schema that a text is one of these and never another within v1. Words of the vocabulary are no such list: editors may add to it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ApiOneOfAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
