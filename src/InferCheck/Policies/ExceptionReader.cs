using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>The exceptions of a policy file. Each names a provider, a topic, a reason and its last day.</summary>
internal sealed class ExceptionReader(PolicyGround ground, IReadOnlyList<string> topics, List<Diagnostic> faults)
{
    public IReadOnlyList<PolicyException> Read(Node? value)
    {
        if (value is not (null or Scalar { Value: "" } or Sequence))
        {
            faults.Add(PolicyFaults.WrongType.At(value.At, $"`{PolicyKeys.Exceptions}` must be a list",
                "write one `- { provider: …, topic: …, reason: …, until: … }` a line"));
        }

        var read = (value as Sequence)?.Items.Select(One).OfType<PolicyException>().ToList() ?? [];
        foreach (var twin in read.GroupBy(exception => (exception.Provider, exception.Topic)).SelectMany(twins => twins.Skip(1)))
        {
            faults.Add(PolicyFaults.DuplicateEntry.At(twin.At, $"there already is an exception for `{twin.Provider}` on `{twin.Topic}`",
                "keep one of the two"));
        }

        return read;
    }

    private PolicyException? One(Node item)
    {
        if (item is not Mapping fields)
        {
            faults.Add(PolicyFaults.WrongType.At(item.At, "an exception must be keys with values",
                $"its keys are: {string.Join(", ", PolicyKeys.OfException)}"));
            return null;
        }

        PolicyReader.ReportStrangers(fields, "an exception", PolicyKeys.OfException, faults);
        foreach (var key in PolicyKeys.OfException.Where(key => fields.Text(key) is null))
        {
            faults.Add(PolicyFaults.MissingKey.At(fields[key]?.At
                ?? fields.At, $"this exception has no `{key}`", "say whom it excuses, from what, why and until when"));
        }

        var (provider, topic, until) = (Provider(fields), Topic(fields), Until(fields));
        return provider is null || topic is null || until is null ? null
            : new PolicyException(provider, topic, fields.Text(PolicyKeys.Reason)?.Value ?? "", until.Value) { At = fields.At };
    }

    private string? Provider(Mapping fields)
    {
        if (fields.Text(PolicyKeys.Provider) is not { } name)
        {
            return null;
        }

        var found = ground.Find(name.Value);
        if (found is null)
        {
            faults.Add(PolicyFaults.UnknownProvider.At(name.At, $"there is no provider `{Printable.Cut(name.Value)}`", ground.Help(name.Value)));
        }

        return found?.Slug;
    }

    private string? Topic(Mapping fields)
    {
        if (fields.Text(PolicyKeys.Topic) is not { } name || topics.Contains(name.Value))
        {
            return fields.Text(PolicyKeys.Topic)?.Value;
        }

        faults.Add(PolicyFaults.UnknownTopic.At(name.At, $"`{Printable.Cut(name.Value)}` is not a topic with values",
            DidYouMean.HelpOrList(name.Value, topics)));
        return null;
    }

    private DateOnly? Until(Mapping fields)
    {
        if (fields.Text(PolicyKeys.Until) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add(PolicyFaults.BadDate.At(text.At, $"`{Printable.Cut(text.Value)}` is not a day", "write it as 2027-03-31"));
        return null;
    }
}
