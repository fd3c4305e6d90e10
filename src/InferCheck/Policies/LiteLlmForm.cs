using System.Globalization;
using System.Text;

namespace InferCheck.Policies;

/// <summary>The `model_list` of a LiteLLM proxy, one wildcard a provider: https://docs.litellm.ai/docs/wildcard_routing.</summary>
public sealed class LiteLlmForm : IProductForm
{
    public string Key => "litellm";

    public bool HasComments => true;

    public string Write(AllowList list)
    {
        var text = new StringBuilder("model_list:\n");
        foreach (var name in list.Names)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - model_name: \"{name}/*\"\n    litellm_params:\n      model: \"{name}/*\"\n");
        }

        return text.ToString();
    }
}
