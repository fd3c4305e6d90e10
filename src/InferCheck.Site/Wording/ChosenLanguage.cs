using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>The language of one request.</summary>
internal sealed class ChosenLanguage
{
    public string Name { get; set; } = Labels.Default;
}
