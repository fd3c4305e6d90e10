using System.Globalization;
using System.Text;
using InferCheck.Diagnostics;

namespace InferCheck.Policies;

/// <summary>The `model_list` of a LiteLLM proxy, one wildcard a provider: https://docs.litellm.ai/docs/wildcard_routing.</summary>
public sealed class LiteLlmForm : IProductForm
{
    public string Key => "litellm";

    public bool HasComments => true;

    public string? ByAddress => "https://docs.litellm.ai/docs/providers/openai_compatible";

    public string Write(AllowList list)
    {
        var text = new StringBuilder("model_list:\n");
        foreach (var provider in list.Providers)
        {
            text.Append(provider.Condition is null ? "" : $"  # {Printable.Line(provider.Condition)}\n");
            text.Append(CultureInfo.InvariantCulture,
                $"  - model_name: \"{provider.Name}/*\"\n    litellm_params:\n      model: \"{provider.Name}/*\"\n");
        }

        return text.ToString();
    }
}
