using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>The language of one request, for what is made for it and cannot see its address.</summary>
internal sealed class ChosenLanguage
{
    public string Name { get; set; } = Labels.Default;
}
