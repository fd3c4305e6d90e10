using System.Globalization;
using System.Text;

namespace InferCheck.Site.Http.Metrics;

/// <summary>Writes figures in the text format of Prometheus.</summary>
internal sealed class MetricsText
{
    private readonly StringBuilder text = new();

    public MetricsText Counter(string name, string help, double value) => Head(name, help, "counter").Line(name, "", value);

    public MetricsText Gauge(string name, string help, double value) => Head(name, help, "gauge").Line(name, "", value);

    public MetricsText Head(string name, string help, string type)
    {
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");
        return this;
    }

    public MetricsText Line(string name, string labels, double value)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length == 0 ? "" : $"{{{labels}}}")} {value}\n");
        return this;
    }

    public override string ToString() => text.ToString();
}
