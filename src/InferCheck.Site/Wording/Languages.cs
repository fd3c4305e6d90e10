using System.Reflection;
using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>The languages there are texts for. English stands at the plain addresses, another one under its prefix, such as `/de/`.</summary>
internal sealed class Languages
{
    private const string Prefix = "texts.";
    private const string Suffix = ".json";

    private readonly Dictionary<string, Texts> byLanguage = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => Texts.Load(name[Prefix.Length..^Suffix.Length]))
        .ToDictionary(texts => texts.Language);

    /// <summary>The prefix becomes part of the base of all links, so that no page has to know of it.</summary>
    public void Choose(HttpContext context)
    {
        var first = context.Request.Path.Value?.Split('/', 3) is [_, var segment, ..] ? segment : "";
        if (first != Labels.Default && byLanguage.ContainsKey(first) && context.Request.Path.StartsWithSegments("/" + first, StringComparison.Ordinal, out var rest))
        {
            context.Request.PathBase = context.Request.PathBase.Add("/" + first);
            context.Request.Path = rest.HasValue ? rest : "/";
            context.RequestServices.GetRequiredService<ChosenLanguage>().Name = first;
        }
    }

    public Texts Of(ChosenLanguage language) => byLanguage[language.Name];

    /// <summary>For what is the same in every language, or said before one is chosen.</summary>
    public Texts Default => byLanguage[Labels.Default];
}
