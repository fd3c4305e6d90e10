using System.Globalization;
using System.Text;
using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>The file of a model that a data set proposes.</summary>
internal static class ModelText
{
    public static string Write(AiModel model)
    {
        var text = new StringBuilder();
        Add("name", Quoted(model.Name));
        Add("maker", model.Maker);
        Add("weights", model.Weights);
        Add("weights_at", model.WeightsAt);
        Add("released", model.Released);
        Add("context", model.Context?.ToString(CultureInfo.InvariantCulture));
        Add("longest", model.Longest?.ToString(CultureInfo.InvariantCulture));
        Add("takes", List(model.Takes));
        Add("gives", List(model.Gives));
        Add("names", List([.. model.Names.Select(Quoted)]));
        Add("via", model.Via);
        Add("read", model.Read);
        return text.ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
            }
        }
    }

    private static string? List(IReadOnlyList<string> texts) => texts.Count == 0 ? null : $"[{string.Join(", ", texts)}]";

    private static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
