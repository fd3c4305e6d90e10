namespace InferCheck.Tests.Browser;

/// <summary>One address of every kind of page, and the states that look different.</summary>
public sealed class KindsOfPage : TheoryData<string>
{
    public KindsOfPage() => AddRange(
        "/",
        "/?preset=eu-with-safeguards",
        "/?data-residency=eu-only&training=by-default",
        "/?q=retention",
        "/providers/openai/",
        "/providers/github-models/",
        "/providers/deepseek/paper/",
        "/providers/deepseek/questions/",
        "/compare/",
        "/compare/?p=openai&p=mistral&p=deepseek",
        "/compare/dossier/?p=openai&p=mistral&preset=strict-eu",
        "/dossier/?preset=eu-with-safeguards",
        "/chain/",
        "/chain/?upstream=deepseek&via=openrouter",
        "/models/",
        "/models/deepseek-r1/",
        "/models/deepseek-r1/?input=10&output=2&preset=strict-eu&sort=price",
        "/makers/deepseek/",
        "/providers/mistral/models/",
        "/indexes/",
        "/indexes/chinese-ai-apis/",
        "/faq/",
        "/faq/zero-retention/",
        "/methodology/",
        "/quality/",
        "/topics/retention/",
        "/calendar/",
        "/calendar/?p=openai&kind=readings",
        "/documents/",
        "/editions/",
        "/documents/replicate-com-terms/",
        "/providers/",
        "/developers/?hosts=api.openai.com,nobody.example&training=never",
        "/about/",
        "/nope/");
}
