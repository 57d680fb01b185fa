/** Written by `pnpm bench voice-model write` from `server/bench/voice/training`; never by hand. Sentences: 38a26af161f3cf80. */
export const learnedWeights = `0.347 ask-policy complain find-service lookup-lottery rate	0.334 - 不动产 专精特新 企业走访 信用修复 入学 六税两费 养老 创业贷款 办事慢 医保报销 占道 卫生许可 发票 噪声 小微税收 就业补贴 帮办 幼儿园入园 幼儿园摇号 户籍 技改 护照 排队 政府采购 政策兑现 施工扰民 施工许可 材料 校外培训 欠薪 残保金 毕业生补贴 治安 法律援助 消费投诉 牌匾 物业 环境卫生 生育津贴 电商 电商补助 研发加计扣除 社会组织 社保 积水 税收优惠 稳岗返还 窗口态度 简易注销 网点位置 营业执照 补贴拨付 规划 设备更新 货运 过户 违建 退税 项目备案 食品许可 高企	0.293 negative neutral positive
~a-ni	Ee		
~a-ni-men	Ee		
~a-nian	Ei	Dlci	Ai
~a-nian-xin	Ei	Dlci	Ai
~a-wo	Ci	yj	Bi
~ai-da		Uiwk	
~ai-da-bu		Uiwk	
~ai-ge	Ej	DkSj	AeBeCj
~an-bao		Ti7i	
~an-gei		Ki	Ai
~an-hao		7j	
~an-ji	Aj	Plfj	AeBi
~an-ji-ge		fj	
~an-ju		Ul	
~an-na	Ai	Ljni	
~an-nian		qi	
~an-pai	Bd	AeFjQmRlSjTi	AdBj
~an-sa	Ai	Gi	
~an-sou	Ei	DlKj	
~an-yi		Kj7j	
~an-yue	Ai	HkPk	
~ba-bai	Bj	jlwj6j	AjBe
~ba-bian		Ajzj	
~ba-ce		ljmk	
~ba-cen		Akzi	Ci
~ba-de		jl4i	
~ba-dian		AeNjXkbl	AeCi
~ba-ge		Vkliui	
~ba-gei		Qkkk	
~ba-hu	Be	Uk	Ae
~ba-hu-kou	Be	Uk	Ae
~ba-hui		Jjll	
~ba-mei	Ei	AiSl	
~ba-ne	BiEe	IiQjalml5i	AiCe
~ba-ni		AiFj	
~ba-nian	Ei	Hjek	Ci
~ba-nu	Bi	Lial	Ai
~ba-san		AjNjTi5k7j	AeBj
~ba-san-ke		AjNj	
~ba-san-xin		7k	
~ba-si	Bd	HmRkql0j	AeBi
~ba-sui		Ljtk	
~ba-wan		hkvizi	
~ba-wo	BjCe	SjUiVjXjZiajcjiijjklze8i	AjBd
~ba-wo-jia	Ei	Skij	AeCi
~ba-wo-men		Vjkj	Ci
~ba-wo-nian	BjEe	ckjk	AiCe
~ba-wo-zao	Ei	Ujkj	
~ba-xue		djmk	
~ba-zuan		Hl	
~ba-zuo		KiLjsj	
~bai-bai		Aj	Ci
~bai-dao	Bi	Lkjl	AiBe
~bai-den	BdEk	Ajbk4k	
~bai-du	BeEj	Rjik	
~bai-fen	AkBeEe	KiYkflqivk9i	AdBkCe
~bai-fen-zi	AkBeEe	KiYkflqivk9i	AdBkCe
~bai-ge	Ei	AjLk	
~bai-jiu	Bi	Iiiijm8j	AiBe
~bai-nai	Ei	AkXj	Ci
~bai-ne	Bj	JlLkNkii4j	Be
~bai-se	Bj	Rjmj	AjBe
~bai-si		KjUj	
~bai-si-xin		KjUj	
~bai-tian	BeCj	Akaj0j3k	AcBk
~bai-wan		IiPjqi	
~bai-wu	Bi	JiSiXilink	
~bai-wu-si		Xjnk	
~bai-xin		Am	
~bai-yi	Ei	AeMjXjujzi	BeCi
~ban-ban	AeCeEk	AeNjRvXjZkdi	AiBe
~ban-ban-de		Rk	
~ban-bao		Sldk	Ai
~ban-bu	CiEe	BiGiKiQjWjdn	Ce
~ban-cen	Ei	Amdkwj	BdCi
~ban-cen-ne	Ei	Amwj	BeCj
~ban-cuan		Ij	
~ban-cuan-ye		Ij	
~ban-dao	CiEe	Rjfikjyl	BiCd
~ban-de	Ej	IjRpUiXlcjrizj3i8i	
~ban-de-dao		AeXkck	
~ban-de-min		AjUk	Ci
~ban-de-si		Jidi	Ai
~ban-de-zen	Ci	Rjzj	AeBi
~ban-di		cltj	
~ban-duo	AjBe	Ak0i	AeBi
~ban-fan		Bk5l	
~ban-ge		bjejrjsizj	
~ban-ge-yue	Ei	bjeknisi	
~ban-gei	Bi	AiHidkuj	AiCe
~ban-gei-san		Hiuk	
~ban-gong	BdEk	DkXk	AdBeCl
~ban-gua		3l	
~ban-guan	Bj	dn	AjBe
~ban-huan	Bi	dkjj	Ai
~ban-huan-ne	Bi	dkjj	Ai
~ban-jia		Aejlylzj	
~ban-jian		Ml	Ci
~ban-jian-kan		Ml	Ci
~ban-jie	BlEe	JoRi0k	AlBdCd
~ban-jie-guo		Ri0k	
~ban-ju		Ujwj	
~ban-ma	CiEe	AjJkLjPjRi	BiCe
~ban-mei	BdCl	Alej	AcBl
~ban-mian		Rj8i	
~ban-na	CeDi	AeGiPjTiWjZjbizj8i	Bi
~ban-na-ge	Di	TiWjbi8j	
~ban-na-sui		GiPj	
~ban-nai		Fj9i	
~ban-nai-de		Fj9i	
~ban-ne	BlCe	FiJmNjWiXkZeclwk	AkBeCd
~ban-ne-nian		FjNk	
~ban-ne-san	Bi	JiWk	
~ban-ne-yi		Xjzj	
~ban-nian	AbBnCe	AeKlUiYiajbjdipjri0m6i	AqBYCd
~ban-nian-bu		bk3i	
~ban-nian-mei	AeBi	Kipjrj0j6j	AkBd
~ban-sa	BdCl	bj3n8l	AcBl
~ban-sa-sou		bj8k	
~ban-sa-zen	Ci	3j8j	Bi
~ban-san		AeLiQjui9j	Ce
~ban-san-xin		Qjui9j	Bi
~ban-si	CiDe	AkRiXibijkliwjyn	AdBi
~ban-si-ban		cizi	
~ban-si-cu	Cj	ym	Bi
~ban-si-de		AeXjliwiyi	Ai
~ban-sou	Ci	KiRjrk	
~ban-sou-xu		Kirk	
~ban-su		Ok7k	
~ban-sui	BeCk	Uiyo	AeBi
~ban-suo	Bi	Uidkek	
~ban-tian		AiRj	Ce
~ban-tiao		Lktj	
~ban-tui		dksl	Ce
~ban-tuo		UjZiek	
~ban-tuo-ne	Ei	UjZi	Ci
~ban-wan	Ei	AeUiWiXjjkrjsj1i4k8j	Ci
~ban-wan-ne		Xkbi4i8k	AeBi
~ban-wan-si	Ei	rjsk4i	Ci
~ban-wo	AdBaDiEm	AcDjQiRkTjZjdiiijikiuj	AYBcCq
~ban-wo-ba		jjzi	
~ban-wo-da		Niii	
~ban-wo-men	AeBdCiEj	DkRjdj	AdCk
~ban-wo-suan	Ei	Kisi	BeCj
~ban-wu		BiQk	
~ban-xiao	Ei	AjDkGiRiVjaihj	AeCj
~ban-xiao-si	BeEj	DkVjai	AeCj
~ban-ye	AdBmCdEe	AeHjOoTiamhqmi	AlBeCd
~ban-ye-tou		Oimj	
~ban-yi	AeCi	Rjelrj	
~ban-you	BeCjEe	AeQkRkdkgi	AdBk
~ban-you-er		Ti	Bi
~ban-you-jian	Aj	Qkgi	Bi
~ban-you-mei	AeCi	Rkdk	
~ban-yuan	AeBdCeDkEi	AdRmSoTm	
~ban-yuan-ne		SjTi	BeCi
~ban-zao	Ci	Fkzl	
~ban-ze	BdCiEi	AdSjZkblciikki9i	AbBiCj
~ban-ze-nong		KiVi	
~ban-zen	Bi	BjWkbkhl8j	Ai
~ban-zuan	Bi	3k5l	AjBe
~bao-an	AeBk	QiXkeihmlk	AjBd
~bao-bao		AeDlzj	
~bao-bao-gan		Dl	
~bao-biao		ejuk	
~bao-bu	AeDeEi	AnKiQibidleirizi	BiCe
~bao-bu-gei	BjEe	Akej	AjBe
~bao-bu-san		rjsizj	
~bao-dai		Il	
~bao-dao	CeDmEd	To	AeCi
~bao-de	BeDk	IiKjOjTlpj	AdBi
~bao-dian	BeEi	AeKjolsk	
~bao-duo		Kjnloi	
~bao-duo-sao		Kjnloi	
~bao-gan		Dl	
~bao-gan-bu		Dl	
~bao-gao	BeCj	EjMk7l9l	Bi
~bao-gao-xin		9k	
~bao-ge	BeEj	Kl7k	
~bao-gei	AjBe	OjYl	AeBj
~bao-guo		Qjdk	
~bao-hai	Ai	njvl	
~bao-hai-si	Ai	njvi	
~bao-hu	Ai	ijxj	
~bao-jia		Yjjk	
~bao-jia-gei		Yj	
~bao-jian		bnjl	
~bao-jin	AmCeEe	Ejfrhl	AeBkCd
~bao-jin-ma		fj	
~bao-ju	AeBi	KmOksjyk	Ai
~bao-ka	Ci	Kksm	Ce
~bao-ka-diu	Ci	Kjsi	Bi
~bao-mei	Ai	EjFj	Bi
~bao-min	AdCi	AeDiFoHkKeSsTjze	BdCi
~bao-min-xi		FjSj	
~bao-na		Cj	
~bao-na-ge		Cj	
~bao-ne	AeBiEi	AdKqdkjjui0k	BcCj
~bao-ne-yi		Kiui	
~bao-nen	Ai	Qigjse	
~bao-nuan		5l	
~bao-san		JjSkVjhj7k	Ai
~bao-san-ci		hk7k	
~bao-san-qu		JjVj	
~bao-si		AeKluj	
~bao-sui	AjBe	Poqjuk	AdBj
~bao-tai		FkSjnk	
~bao-wan		pl5j	
~bao-xi		Kifini	
~bao-xi-tong		Kifi	Ai
~bao-xian	AiBcClEe	Aegjnmspvl7i	AbBm
~bao-xian-nen	Ai	Qjnkvj	Bi
~bao-xiao		Kmnloj	Ce
~bao-xiao-dai		nj	
~bao-xiu	AeBj	Ajjk	AkBd
~bao-yi	AiBe	AiFkQjfk	AdBk
~bao-yi-nian	Ci	Fkfj	AeBi
~bao-zai	Ci	Kjfksk	
~bao-zai-na	Ci	Kjfksk	
~bao-zan	AkBdEe	Nkfi	AcBk
~bao-zen	Aj	Yloi	Bi
~bao-zen-jin	Aj	Yloi	Bi
~bao-zi	Ej	Aldjzj8j	AkBeCe
~bao-zong		ejsi	
~bao-zuan		Cjsi8k	
~bao-zuan-jin		Ci	
~bei-an	AeBiDe	AcKnMkXebjcejekkrlze7w8j	
~bei-an-gei		Ki	Ai
~bei-an-hao		7j	
~bei-an-yi		Kj7j	
~bei-dai		2k	Bi
~bei-dai-kuan		2k	Bi
~bei-ge		rl7k	
~bei-ge-an		rl7k	
~bei-gen	Ee	2n	Ce
~bei-gen-xin	Ee	2n	Ce
~bei-qian	Ai	eioj2j	
~bei-xin		JiSjzj0i	
~bei-xin-qu		JiSjzj0i	
~bei-zi	Ai	Ekak	Bi
~ben-diu		BlUi	
~ben-diu-ne		BlUi	
~ben-er	AeBdEk	AeBpKjMiWmzo	AdCk
~ben-er-ne		Bj	
~ben-er-san		Wjzj	
~ben-mei		Bidjyk	Ai
~ben-ren	Di	Ticj	
~ben-san	Bi	OmUj4k	AjBe
~ben-zi	Bi	Djwl	
~bi-na		Kjkj	BeCi
~bi-ni		AeKlfk9i	Bi
~bi-qian		vj6j	
~bi-suo		AeBk0k	
~bi-wo	Bi	Aktizi	AiBe
~bi-xu	AiBdEi	AnNiYkbj	AcBiCi
~bi-xu-wu		AjNi	
~bi-ye	AlBeCe	AeQeUigw	AdBj
~bi-ye-de		gk	
~bi-ye-sen		gm	
~bi-yi	Ei	Kjmk	Cj
~bian-cai		zi8k	
~bian-gen	AeBjEe	AeJkrizl1i8j	AjCe
~bian-gou	Bj	mmtk	AjBe
~bian-jiu	BeEj	Mj8k	AeCj
~bian-mei		AeRjem	Ai
~bian-min	AdCjDe	AdOmcmwjyo	
~bian-min-zan	Ei	cjyj	AeCj
~bian-min-zong	Cj	ckwkyk	
~bian-ne	BjEe	EiRjUk0k	Ai
~bian-nian		MkViWj	Ai
~bian-nian-xin		MkViWj	Ai
~bian-qian	Ei	Mjkk	AjBe
~bian-zi		Olii	Ci
~biao-bao	Ai	Yk	
~biao-ne		Yk0i	
~biao-tian		co	
~biao-wen	Bi	Yn	Ai
~biao-yan	BeEj	An	AdBeCk
~biao-you	Ai	Ym	
~biao-you-sa		Yk	
~biao-zun		HjPk	
~bie-de	Ai	AkEkGiml	AeBi
~bie-ren	AeBkEd	AeBjcjki0m5k	AkCd
~bie-ren-dou		0m	
~bie-ren-jia	BjEe	kj5k	AjCe
~bie-wen		Aiwk	
~bin-de	Bi	KnLm8k	
~bin-xian	BdCk	Kjjj	AdBk
~bo-dai		ojpi	
~bo-dai-huo		ojpi	
~bo-ji		okpk	
~bo-ji-di		okpk	
~bo-jian	Ai	ok	
~bo-mai		ok	
~bo-ne	Bi	0m6i	Ai
~bo-ren		Dn	Ai
~bu-ban		BjUizi	
~bu-bao	AeBeEl	Ampj	AcBj
~bu-bu	Be	Eiiipisj	AeCi
~bu-bu-jiao	Ei	Eiiipi	Ci
~bu-ca	Bi	Kjsi	AiBe
~bu-cai	BiEe	vj5l	AiCe
~bu-can	Bi	ejgi0k	Ai
~bu-cu	BkCe	AiEiFiNkbjhjti	AkBb
~bu-cu-nai	Bj	FjNkUitj	AkBd
~bu-cuo	BdEl	Dlbiilpi	AcBcCn
~bu-dao	Dj	Tj0k	
~bu-de		Ajri	AeBi
~bu-dong	AeEi	AdBiJjKjwl4m8j	BeCj
~bu-dong-can		Bi4m	
~bu-dong-ren		8j	Ci
~bu-dui	Bj	AeJibjkjqj6k8k	Ai
~bu-duo	BeEj	AkDkHikj2l	Ad
~bu-duo-sao	Aj	AjHikj2l	Bi
~bu-fa	AjBe	ekvixj	AeBj
~bu-fan	Bi	IiXi	Ai
~bu-fen	Ai	PjQj	
~bu-fu		FlYj	
~bu-gan	Bi	Dkajxi	Ai
~bu-gao	Bi	zj6i	
~bu-gao-su	Bi	zj6i	
~bu-gei	AdBpDeEb	AdBlDeEeFeHeIiJeKjMiOePeQeReSeTeUeViWeXeYeZeaecidkeohiiejlkklemepeqeseteuevewdxeye0j1e3o4e5e9e	ArBbCY
~bu-gei-ban		zi3k	Ai
~bu-gei-bao		Km	
~bu-gei-bu		Vkejkmoj	Bi
~bu-gei-fa		Bjbk	
~bu-gei-guo	Ei	Mk8k	
~bu-gei-jie	Be	Ikej	AeBj
~bu-gei-kai		Nicjej	
~bu-gei-qian		ejnj0j	
~bu-gei-tui	Bj	dmjk	AiBe
~bu-gei-wo	AeBkEe	AjBicieihl0j3i	AkBdCe
~bu-gei-xiu	AeCi	jn	
~bu-gei-zong	Bi	Njej	Ai
~bu-gong	AeDi	Tjpkuj	
~bu-gou	Ee	AdNkUjfijjll9j	
~bu-guan	BjEe	AiJiNi5k8i	AkBe
~bu-guo		LjUluj4i	Bi
~bu-guo-nai	Bi	Uj4i	AiBe
~bu-hao	CjEe	EjRlSjUi	AeBkCe
~bu-he	Bi	Mkkj3k8i	AiBe
~bu-he-ge	Bj	Mk3k8i	Ai
~bu-hui	Ai	NkRickqisiwkxj6j	AeBi
~bu-hui-nong		Njqj	
~bu-hui-san	Aj	liwkxj	Bi
~bu-ji	AkBe	EjQiVkgiui	AeBj
~bu-ji-nian		EjQj	
~bu-jian	AiBiEd	AeGiXkmlvl8k9i	Cd
~bu-jiao		Eiljpisi	AdCj
~bu-jiao-wo		iizi	
~bu-jie		AmKjkj	Aj
~bu-jie-si		Ajkj	
~bu-jin	BjCe	AiHjWk5j8k	AjBc
~bu-jin-qu	BkCe	AjHj8k	AkBd
~bu-kai	BiCeDiEe	AeTjljmjtkxk	AjCe
~bu-kai-yan		Oimk	
~bu-kong	Ej	AlDk	AeBeCk
~bu-kuai		Ukoipi	
~bu-kuai-di		oipi	
~bu-ma		Aigioi	
~bu-man	BeEj	AeUjXkbj1i	AdBi
~bu-man-san	Ei	AeUjXkbj	AeBj
~bu-men		EiVjbidjejzi0i5i8j	
~bu-mian		fi	
~bu-min	Ci	Rjfi	
~bu-min-bai	Ci	Rjfi	
~bu-na		Nibj4k	
~bu-nai	BjEe	AmLiVjlkwl	AjCe
~bu-nao	BeEj	Mjui	AiBe
~bu-ne	BmCdEc	AcBiEkHeKiMiOmbicjjkljtiwizk	AmBdCd
~bu-nen	AiCiDeEd	AmCjFiGiNeQeRiTeWeYkbecjqjrivixiyize1i8j	BiCc
~bu-nen-bao		ni	
~bu-nen-gai	AeBj	Aeyl1j	AkBd
~bu-nen-jian	Ai	Aj8i	
~bu-nen-jie		AiYi	Ai
~bu-nen-kuai		AeJjxi	
~bu-nen-sen		AiIj	
~bu-nen-wan	AeCj	Ak	AeBi
~bu-nen-yi		CiEj	Bi
~bu-ni	BiCe	FeUiwk	AjBe
~bu-nian		Ljaklimk	
~bu-nian-jiu		akmk	
~bu-nu	AdDl	Tn	AeBi
~bu-nu-min	AeDk	Tm	Bi
~bu-qian		VkYjkj	
~bu-qin	Bi	KkSicjwi	Ai
~bu-qin-ran		cjwj	
~bu-qu	BiEe	AdLiSjTjUiWidimltlzj	AjCe
~bu-qu-jiao	Bi	ml	Ai
~bu-qu-na		UjWj	
~bu-ran	AeCj	AcFkLjUiWjkm3k5j6i8k	Ce
~bu-ran-jin		Wk3k	
~bu-ren	AdBlCe	Zidlekjmki	AnBbCe
~bu-ren-zan	Bi	el	Ai
~bu-san	AeBlCdDd	AmHiJeNeSkTeUeWiXlcedihiriwezm6i9i	AmBeCc
~bu-san-hao	BeEj	Anzj	AcBl
~bu-san-qu		AeWkrjzj	Ai
~bu-sen	BiEe	Jk	
~bu-si	Be	AjBeDeGkJjKeOiQeTiUeXeZecjeefjjjkelimetewixeyizi0e3e4e7i8e	Ci
~bu-si-bu	Ai	Piijzi	
~bu-si-de		Cjfihj	
~bu-si-dou		Gj	
~bu-si-jiu		Ljfk	
~bu-si-ta	Bj	jm7j	AjBe
~bu-si-yi		Akqj	
~bu-si-zi		Rjwi	Ci
~bu-sou	AjBc	EiPjRjYjjj	AdBk
~bu-sou-ni		Iijk	
~bu-suan	AkBeCe	GjWkfiglhjoj2i	BiCd
~bu-suo	Ej	Mkbjkmpjzj	Be
~bu-tie	AjDe	EiHmQlReTeZlglnepkse0p2l	
~bu-tie-bu	Aj	Ekok	AeBj
~bu-tie-kuan	Bi	0m	AiBe
~bu-tie-yi		Aigjpi	AeCi
~bu-tin	AeBlEe	AlJkak	AkBd
~bu-tong	Bj	AiKitjylzi	Aj
~bu-tui	Bj	Hi6l	AjBe
~bu-xi	Bj	dkwk	AjBe
~bu-xia	AdEi	AeBiEiLkNiRjZn0j	Ce
~bu-xia-nai	AeCi	BiEiNiRkZj	Bi
~bu-xian	BeEi	AiMiwj3j	
~bu-xian-da	Ei	Aiwj	
~bu-xie	AdClDe	AnXjal	AeBi
~bu-xin	Ei	AdFkHjJlkizj1j8j	
~bu-xin-ca	Ei	zj8k	
~bu-yao	AjBaCiEe	AdEjTjXkYjiixlze7k8i	AaBoCe
~bu-yao-gong	Ci	ckxi	Bi
~bu-yao-jiao	Ci	Fi7l	
~bu-yao-si	AeDj	Tk8j	
~bu-yi	Bi	DiQiciikkjqizj	
~bu-yi-ge		Dizk	
~bu-yi-yan	Bi	cjikqi	Ai
~bu-yong	AiBbCiEi	AdPlXmZjbjfjkjujvizi5i8j	AZBjCj
~bu-yong-ban		bizk	
~bu-yong-bao	Ai	Pk	AeBi
~bu-yong-jiao	Ai	Pifkui	
~bu-yong-sen	Ei	Zjui	Ci
~bu-zai	AiBe	Tizi9j	AeBj
~bu-zao	Ci	Fizk	
~bu-ze	AeBiCeDeEi	AkKiRiXlbjcekiljyl4j	BcCj
~bu-ze-bu		bj4k	
~bu-zi	AdBkCe	AmHjLjRiZjjjljwl	AoBbCc
~bu-zi-dao	Bi	AiHjliwk	AkBeCe
~bu-zi-sen		ljwj	
~bu-zou		Ljlj	
~bu-zu	AiDeEj	AjQnReTeZifegipssexi0o2j	Ae
~bu-zu-cai	Ci	Zk2j	
~bu-zu-sen		gj	Be
~bu-zu-suo	Bi	pi0k	
~ca-ban	Di	FkTj	Bi
~ca-bu	Dj	Tklk	
~ca-da		el	
~ca-da-dui		el	
~ca-dian	Ci	hktj8l	
~ca-ge		Jjci	
~ca-jiu		AjJj	
~ca-kong		Xk1j	
~ca-ne		AmJj1j	Ai
~ca-pin	AcBSCcDdEy	AnBeCeDkEeFeGeHeIeJdLjMjOePeSjTeYeZkaeckdeeefegehejekilemeneoereseteukvexe0e3e4i5e6e7i9e	AuBXCZ
~ca-suo	Bi	Dkeihk	Ai
~ca-wo	Bi	Ei0k8j	
~ca-wu	Ai	Ejsi8j	Ae
~ca-yi	BeEi	Ticidifi8k	
~ca-yi-ge		cjfj	
~ca-zi	Ci	AkBksj	
~ca-zi-ji	Ci	Bksj	
~cai-dou		Hj3k	
~cai-gou	Ai	Yp	Bi
~cai-jiao		Zkbj	Ci
~cai-ne		Aekl5p	Bi
~cai-nen		Ej9i	
~cai-niao	Ae	AcFjJjKeMjNiQeSiTjZlbicenjqisjwkze2i8i9k	
~cai-niao-jiao	Ci	Mkbj2j	
~cai-niao-wu		9i	
~cai-si	Bi	Aelkmm5l	Ce
~cai-wan		emkk	
~cai-xin	Aj	IkLkvk	Bi
~cai-yi		5n	AiBe
~cai-yuan		vn5j	
~cai-zen	BjEe	Ykoj0q	AjCe
~cai-zen-ju		Yk0k	
~can-ban		AeOiXkbj	
~can-bao	AkBd	fv	AdBkCe
~can-bao-jin	AkBeCe	fs	AeBj
~can-bu	BdCk	zj4i	AcBk
~can-ce		Ikal	
~can-cu	Bi	AkLk	Aj
~can-dai		Ej	
~can-de	AeCj	AiOkijlm0i9j	AiCd
~can-duo	Ai	ginm	Bi
~can-fan		Gibk1m	
~can-guan		8j	
~can-he		Fk8j	
~can-ji	AkBdEe	AjFift	AcBlCe
~can-ji-ren	AlBeCe	Ajfr	AdBk
~can-jia	AkCeEd	jknq	BjCe
~can-jiu		sj1i	
~can-ju	BdEk	lozi8i	AeBeCk
~can-kan	Di	Tj8j	Bi
~can-na	BjEe	Olhl	AjBeCe
~can-ne	AkBd	Elbj	AeBk
~can-ni		AeDmek5k7l	
~can-ni-wen		Dk	
~can-nian	Ae	AjRjfk	
~can-pin		piqj	
~can-qu	Bj	Xk1j	AjBe
~can-quan		Bl	
~can-quan-zen		Bl	
~can-ru	Ei	HjSj	
~can-san	AkBe	AeQkVmrm	AeBj
~can-si	AjBe	EkUi	AeBi
~can-sui	Ai	Gljm	
~can-suo	Bi	AeJkMkbkci	AjBe
~can-suo-na		Mk	
~can-wo	Bi	wk3k	AiCe
~can-xian		Vl	
~can-yi		DjJk	
~can-yin		mo8m	BjCd
~can-yin-de		8l	AdBj
~can-you	Ai	om	AeBi
~can-zen	BjCe	Bm	AjBd
~can-zi	BeCi	DjQjVjbjei6j9i	AeBi
~can-zi-huan		Qjej	
~can-zi-you		Dk9j	
~cao-biao	AeBkCe	AnOl	AkBc
~cao-can		lm2k	
~cao-na	BeCj	yl	AeBi
~cao-si	AeBlDeEe	akjlyjzj5m8j	AkBeCe
~cao-xian		3m	
~ce-ba		al3l	
~ce-bu		EkLi	
~ce-can		Wj1i5k	Ai
~ce-dao		Liaj	
~ce-de		Oihlyj3k	
~ce-dian		hk2j	
~ce-dou		Lo5j	
~ce-gei	Ai	An2e	Bi
~ce-gong		Ykzk	
~ce-gong-si		zl	
~ce-jian	BeCeEk	AeDoJjLiVobk3i	AdBdCl
~ce-jin		mk3l	Bi
~ce-ku	Bi	tk4k5l	Ai
~ce-nai		QjXj	
~ce-nao		Li2l	
~ce-ne		Olzj7k	
~ce-nen		Ik8k	
~ce-qu	Ci	okri	
~ce-san		kjlirj	
~ce-san-na		kjrj	
~ce-si	BjCe	jl3k	AjBe
~ce-si-ji		Ii3k	
~ce-suo		AdZlml	Ai
~ce-tin		Lo	
~ce-wei	Bk	BiLkln	AkBdCe
~ce-yao	Ci	3k	Bi
~ce-yi	Bi	almjri	
~cen-ce	Bi	al5l	Ai
~cen-da	Bj	JiKk	AjBd
~cen-da-hai	Bj	JiKk	AjBd
~cen-dai	Ci	Rl	
~cen-de		Cj3i	
~cen-fan		4i5k	
~cen-fan-zi		4i5k	
~cen-gong		zj4k	
~cen-guan	Ei	AeLskl5j	
~cen-guan-sou	BeEi	Lm	
~cen-hai		Lkpk3j	Bi
~cen-jian		Gk	
~cen-jian-sui		Gk	
~cen-jiao	Ei	Kjsj	Ci
~cen-na		LkUjaj	Ai
~cen-ne	CeEj	AlJlRickwjxi	
~cen-ni	BeCj	UjYiljrm	Bj
~cen-ni-de		UjYi	
~cen-ni-ge		rk	
~cen-nuo	BkEd	EkJmRjcldkye	AkCd
~cen-nuo-su	Ai	Ekcmxi	AeBi
~cen-pei	BeEj	RjWj	AeCj
~cen-pei-ze	BeEj	RjWj	AeCj
~cen-si	Bi	GkOkajci	
~cen-si-dian	Bi	Okaj	Ai
~cen-tin		rk1i	
~cen-wo		4k5j	AjBeCe
~cen-xian	BeEj	Ujzi	
~ci-bu		Ikbj	
~ci-cun	Ei	kk8k	
~ci-de	AeEj	AjHjLmMl8i	AiBdCi
~ci-er	BiDiEd	Tlamwj	BiCd
~ci-hai		IkMl	
~ci-jian		Mi8j	
~ci-jiu		cirj	
~ci-jiu-guo		cirj	
~ci-kai		Mkdi	
~ci-mei		jj	
~ci-nian	Ei	bj7k	
~ci-nian-xin	Ei	bj7k	
~ci-si		Hivj	
~ci-xin	Ai	gn	Bi
~ci-zi		Zjek8j	AeBi
~cong-bu		HjNl	Ai
~cong-qu		Rjek	
~cong-tou		Rmci	Ae
~cong-tou-dao	Ci	Rj	Bi
~cong-wo	Bj	Aewn	Aj
~cong-ye		3l	
~cong-ze		AlOi	
~cong-zong	Bi	liym	
~cou-de	CdDk	Tkmk	
~cou-qian	AeBeCdDm	Tn	AeBj
~cou-yi	BeDi	Tjml	BjCd
~cu-ca	Bi	JlSi	Ai
~cu-cu		cisi8i	Ci
~cu-cu-wu		si	
~cu-fa	AlBeCd	Eq	AdBj
~cu-fa-nen	Ai	Ek	
~cu-guo	BeCi	Wp	AeCi
~cu-jin		EjWkhj	
~cu-kou	Ai	6m	
~cu-men	BdCdEm	Amhl	AcBcCn
~cu-nai	BjCdEd	EkFiNlTjUkjmtizi8i	AjCd
~cu-nai-mei	BeDj	Tk	AeBj
~cu-nai-ne		Uk7i	
~cu-ne	Ai	Bj7i	AeBi
~cu-ni	Bi	sj6j	Ai
~cu-nian		5k8k	Ai
~cu-qu	CeEi	Xkbjcj	BdCi
~cu-ru		AeWo	
~cu-ru-jin		AeWo	
~cu-si	Cj	Klyj	
~cu-suo	AeBiDe	AeUncjdihoyi8i	Ai
~cu-suo-bu	Bj	hk8j	AiBe
~cu-suo-zou	Ei	Ui	Ci
~cu-wu		si	
~cu-xiao		Lkgk	
~cu-yi	Ei	AjEjci	AdCk
~cu-you		qi8j	
~cu-you-sa		qi8j	
~cu-zen		zk1l	
~cu-zu		Pkhlkj8i	
~cu-zu-yi		kj8i	
~cuan-ban		sk4i	Ci
~cuan-ban-wan		sk4i	Ci
~cuan-de		wl	
~cuan-dian	Bj	Ok8k	Aj
~cuan-dian-yan		Ok	
~cuan-hu	Bi	Om5j	AiBe
~cuan-kou	AbCkDe	AbDeFeJeKjLeNjOePeQeRkTeUdXmbjckdeekheiejekemeteuewlye1j3e4k5e6j8j	
~cuan-kou-de	BkCeEe	wo4k	AkBeCe
~cuan-kou-jiao		1i	
~cuan-kou-suo	Ei	Kick1i	Ai
~cuan-kou-yi		Xi1i	
~cuan-kou-zai	Cj	Zjbken	AeBj
~cuan-tai		Ok5j	
~cuan-xiao	BkEe	djhl5j	AkBdCe
~cuan-xiao-xie	Bi	dj5k	Ai
~cuan-xin		Cl	
~cuan-xin-xin		Cl	
~cuan-ye	AkBe	AdIxgi	AdBj
~cuan-ye-dai		In	
~cuan-ye-dan		Im	
~cuan-yi		HjOi	
~cui-de		Nkbj	
~cui-ne		Jm	
~cun-ni	AeBlCe	Ammitk5k	AlBcCe
~cuo-ne		KkNjUizj7j	
~cuo-yi	Bi	NlUi	Ai
~da-ba	Bi	Qkjk	
~da-ban	Di	Tjwj	
~da-bu	AeDi	AeRiTjUiikwk	
~da-ce	Ci	yn3l	AeBi
~da-cuo		NjUi	
~da-cuo-ne		NjUi	
~da-dao	Aj	akflvi0i	AeBj
~da-de	BkEe	hlwk5l	AkBeCe
~da-den		ajkj	
~da-dian	BeCeEl	AcNiSmZiaicjujzi	AeBcCl
~da-dian-hua	BeCeEl	AcNiSmZiaicjujzi	AeBcCl
~da-dong	Ci	OiWkbjki	
~da-dong-qu	Ci	OiWkbjki	
~da-dui		Giel	Ae
~da-fu		Djrj1i	
~da-ge		Rjwk	
~da-gong		ekiivi	
~da-gou		Djhj	AkCd
~da-guan		il	
~da-guan-si		il	
~da-hai	BlCe	JiKkdk	AlBdCd
~da-ji	Ai	Yl	Bi
~da-ji-ze	Ai	Yl	Bi
~da-jia		Ujhmlj	Ai
~da-jian		mk3j	
~da-jie	BeEk	HkKiLiNjmj	AdBdCl
~da-jie-tian	BeEj	Hkmk	AeCj
~da-men	AeCi	Qjlkyl	
~da-men-cao	BeCj	yl	AeBi
~da-na	Cj	AeOkdkmktk	AdBj
~da-na-ge	Cj	AeOkdkmktk	AdBj
~da-ne	AeBlEd	AnJeQidiilwj0j5k	AkBeCd
~da-ne-ba		Ajui	
~da-ne-yi		5j	
~da-nin	Bi	Qjem	
~da-qi	AjEe	Ylhkvi	BiCd
~da-qi-ye	AjEe	Ylvi	BjCe
~da-re	CeEi	AlDkui	BdCi
~da-re-tian	Ei	Dkui	Cj
~da-san	BeEj	DkNi	AeCj
~da-si		Ak4j	
~da-tai		Lk1j	
~da-tin	AbBeCpDdEe	AlBiNlRjTeWiXlyl4k	AdBlCd
~da-tin-ban		Rl	
~da-tin-hai		Bj4j	Ai
~da-tin-na	Ci	Nj	
~da-tin-ni	BcCl	AjWj	AbBl
~da-wan		Ojjjwk	
~da-wu		AjRj	
~da-xia		mjnj	
~da-xue	DeEi	AeDlFeHkQeUmgmoj	
~da-xue-sen	AiBdCi	IiUkgmoj	AdBk
~da-yi		AcYkkllk8j	
~da-yi-ke		Yk8j	
~da-yin	AdBj	AjDiJiRiZmcizi0i	AjBd
~da-yin-de	Ei	Zm	
~da-yin-gei	Bi	DiJj	Ai
~da-zao	Bi	AeFkXlkl	AiCe
~da-zao-hu	Ci	Fkkj	
~da-zi		Pikl	AdBj
~dai-ban	Cj	AeRs	Bi
~dai-bu		Ejzj	
~dai-cuan		Ik	
~dai-cuan-ye		Ik	
~dai-duo		AjIk	
~dai-duo-sao		AjIk	
~dai-hai	AdCi	AkIjdl	
~dai-hu		cl	
~dai-hu-kou		cl	
~dai-huo	CeEi	olpl	AeCi
~dai-kai		Nr	Ci
~dai-kai-piao		Nn	
~dai-kuan	AoCcDeEe	AiBlIrYidkze2n	AdBlCe
~dai-kuan-bu		Ii2i	
~dai-kuan-ni		2i	
~dai-kuan-tie	Ai	Ij2i	Bi
~dai-kuan-you		Al	
~dai-ma		Ii7m	
~dai-ni		Ylii	
~dai-sa	AdBcCmDiEe	EiSiTjUkcigenirisk4i	AaBl
~dai-sa-qu	Cj	EiNiri	AeBj
~dai-yi		Ikcj	Ae
~dai-yu	Ai	AjQj	Bi
~dai-ze	Ci	FjOjRjhk1i	
~dan-bao	Ai	Iq	Bi
~dan-bao-dai		Il	
~dan-can	Ei	Ojbjsi1i8j	AdCj
~dan-can-jiu		sj1i	
~dan-guan	AeBi	Aj5l	Bd
~dan-mian		Aiej	
~dan-tian	AeBdEk	AeUkbikirjsizk1i	AcCl
~dan-tian-jiu	Ei	Ujkjmi7i	Ci
~dan-wei	AjDeEe	QkYibiginnrjsi4i	Ce
~dan-wei-gei		gjsj	
~dan-wo	BkCe	Al5m	AkBeCe
~dan-wu	BjCe	DjVkwk8j	AiCe
~dan-wu-wo	Bi	Dk8j	AiBe
~dan-yi	Bj	amlk	Aj
~dan-yi-xia	Bi	ajlk	Ai
~dan-yuan	Bi	hjlimk	Ai
~dan-yuan-men	Bi	hjlimk	Ai
~dan-zi	AdEj	DjKmci5j6j	AjBc
~dao-ban		Aidkyj	
~dao-bi	Bi	djekhi	Ai
~dao-bu	AdBeCl	AeXkyn	
~dao-ce	BeEj	Dlai	AeCk
~dao-cu	Bi	Jl	Ai
~dao-cu-ca	Bi	Jl	Ai
~dao-dao	Ei	Cjyk	
~dao-de		AiDiLkal	
~dao-di	BoCcEc	PjRiWkckjkye0j1j7j	AoBbCc
~dao-dou	DjEe	Tk5k	
~dao-duo		ok9i	
~dao-duo-sao		ok9i	
~dao-gai		Vi5l	
~dao-guan	Bj	dltj	AjBe
~dao-han		yl	
~dao-hua	Ei	Akli	Cj
~dao-ji	Ci	AkPi	AeBj
~dao-jia	BeEj	HjWk7j	AdCj
~dao-jin	Bj	Jkek	AjBe
~dao-kou	Bi	Lm	Ai
~dao-ma	Ai	EkLk	
~dao-mai	Bj	Almm	AjBe
~dao-mei		DkHjJiljzj	BeCi
~dao-na	BcCk	FiWkyl2j	BkCd
~dao-nao	Bi	Aidk	Ce
~dao-ne	BeEj	aibj0j1j7j	AdCk
~dao-ne-wu		Xi1j	
~dao-ni	Ci	hltlyi	Bi
~dao-nin		Diak	
~dao-nu		3l	Bi
~dao-nu-yun		3l	Bi
~dao-qi	CiEe	MiUiWj3k8j9k	AeBi
~dao-qi-huan	AeCi	Wj8j	
~dao-qi-ne	Ai	MjUi9j	AeBi
~dao-qian		JjRj	
~dao-qian-zi		JjRj	
~dao-sa		AjGifi	
~dao-sa-si		AjGifi	
~dao-san	BlCeEe	AeLnSkti5j	AlBdCe
~dao-si	BkCe	AdHiJiOkZkakciriwjyj	AlBdCe
~dao-sou		BjZlli	
~dao-sou-ne		BjZl	
~dao-wei	Ae	AjCkHjRltj	
~dao-wo	Di	JiTjXnajmj0j7k	AjCc
~dao-wo-jia	Dj	Tjakmk	Bi
~dao-wu	Bi	mkyj5l	AiBe
~dao-xia	BkCe	JkNiXi3k	AkBeCe
~dao-xia-wu	Bi	NjXj	AjBe
~dao-xian	BiCe	BkZkbjkipi8j	AkBd
~dao-xian-zai	BiCe	BkZkbjkipi8j	AkBd
~dao-ya		Hi3l	
~dao-ye	BeEi	VkWk	AcBk
~dao-yi	Bj	SjXimj	AjBe
~dao-zan	AeEj	AeHjJeQiZkni0m2j6i	BdCj
~dao-zan-ne	BeEj	Zlnipi	AdCk
~dao-zan-san	Ai	0l	
~dao-zan-si	Ei	HkQj2k	
~dao-ze	BeEj	Ojml0j1j	AeCj
~dao-zi	Bi	Ljwj	
~de-ai	Ei	DkUi	Ci
~de-ba		Llmizi	
~de-ban	CiEe	bkhlyj3i5k8i	Ce
~de-ban-zen		bkhl	
~de-bao	AiBe	QlYibknitk	AeBi
~de-bao-xian	Ai	Qjni	
~de-ben		Kkzn	
~de-ben-er		Kkzn	
~de-bi		AiNigilmwj	AkCe
~de-bian	BiCeDi	JkTitl	Ai
~de-biao		AjYm	
~de-bu	AeBi	AeDjHjijkixjzi0l2k5j6i8e9i	
~de-bu-si	Di	zj	
~de-bu-xin	Ei	Hjkj	Ci
~de-bu-yi	Bi	cjik	AiBe
~de-bu-zu	CiEe	pi0k2j9j	
~de-ca	Ei	AeXkcjwk	
~de-ca-pin	Ei	AeXkcjwk	
~de-can	AjEe	Blajfinj	
~de-can-quan		Bl	
~de-ce	BjEe	aj3s6i	Ai
~de-ce-yao	Ci	3k	Bi
~de-da		Okdlgikj	
~de-dai	CiEe	Ijbisl	AeBkCe
~de-dan		Qj	
~de-dao		AiOkWkXkckljxi	BjCe
~de-den	BiCe	Njok	Ai
~de-di	AdBiDiEe	AeTiwiyo0k	AiCe
~de-di-er	BeDi	Tjyj	AeBj
~de-di-fan		wiyj	
~de-dian	BdEl	AeIkNkRi1j4i5i	AbCm
~de-dian-hua		Ri5j	
~de-dian-zan		1j4i	Ci
~de-dong	Ei	cl1i	
~de-dong-xi		cl	
~de-duo	Ai	Cjri9j	
~de-duo-sao		ri9j	
~de-fan	AeCi	BlJj4p	Ce
~de-fan-zi	BdCi	4o	Bi
~de-fu		HlZkrj	AiCe
~de-gan	AeBcEn	AmBiMi	AaBcCp
~de-gan-xie	Ei	BjMi	Ci
~de-gao	Ai	Kl9k	AeBj
~de-gao-xin	Ai	9k	AeBi
~de-ge	Be	OjPjsk5j6i	AeCi
~de-gei	Aj	Ykaigktk2j	Bi
~de-gen	CjEe	Fkcjkj8j	Bi
~de-gen-na	BeCk	Fkkj	AdBj
~de-gong	Ai	AePielfivjxizj	AeBi
~de-gong-si	AjBe	AePifivjxizj	AeBi
~de-gou	Ei	HjZjui	BeCj
~de-gou-yi	Ei	Zkui	BeCj
~de-guan	BeCj	Vjik	AeBi
~de-guan-jia		Vj	
~de-guan-si	BeCj	ik	AeBi
~de-guo	AiBdDj	QjTk2j	AcBk
~de-guo-jia	AjBe	Qj2j	AeBj
~de-hai	Ad	BiFjTiajdltj	AiCe
~de-hai-zi	BeDi	FkTj	AeBj
~de-hao	BeEk	AiXiZkuj3j	AiBe
~de-hao-tin	Ei	Ajuj	AjCe
~de-hua	Ai	Ziqksiuk	Bi
~de-huan		Olmk	
~de-huo	AeBi	AeJjQkek6j	AjBc
~de-ji	Ai	Ekqjzj7j	Bi
~de-jian	Bk	AeJiLiZicjhluj9i	AjBe
~de-jian-jin	Bi	Jj9i	
~de-jian-ni		Zj	Ci
~de-jiao		filk	
~de-jiu	Bj	AjFjLlNiXlzi	AjBd
~de-jiu-si		NiXizj	
~de-ka	Bj	dljk	Aj
~de-kai		Iitj	
~de-ke		di	
~de-kuai	Bi	6l7i	AiBe
~de-ma	AeCi	Wjwk	
~de-man	Ei	Akij	AeCi
~de-mei	Bj	AeXkhmljmm3j	AiBd
~de-mei-ren		AeXkhmmj	
~de-men		knok	
~de-min	Ei	AiKjUlcirj	AeBeCk
~de-min-bai		KjUjci	Ci
~de-min-min		Aj	Ci
~de-na	CkDeEe	AeDjFjIiMiNiPiclviwl8j	BkCb
~de-na-ge		DjIiMivj	AiCe
~de-na-sa	BeCl	FjNjcl	AdBk
~de-nai	Bj	AeXktn5i	Ai
~de-nao	BdEk	Vihiii7i	AcCl
~de-nao-si		9i	
~de-ne		Mimj	
~de-nen	Ce	Alxiyl2i	
~de-nen-bu	AeBj	yl	AkBd
~de-ni	Bi	IiLjal	Ai
~de-nian		CjRibk	
~de-nu	Bi	AnDi	Ai
~de-pai		Tikn	
~de-pai-zi		kk	
~de-pei		Lknj	
~de-pi		Xk	Bi
~de-piao	BeEj	Ak	AdCj
~de-qi		Gifi	
~de-qi-ye		Gifi	
~de-qian	AlBe	QiWkemgjhijinkqlvkze0e6m	AcBk
~de-qian-bu		Iivi	
~de-qian-gei	Ei	Kihj	AeCj
~de-qian-hai		6i	
~de-qian-nen		qk	
~de-qin		Klcisi	Ci
~de-qin-qin		cisi	Ci
~de-qu	AeBdCkEe	Tirnzi0j4l	AdBlCd
~de-qu-da		bizj	
~de-qu-na		rl4i	
~de-quan	BlCeEe	CiLkjjmlwo	AlBeCd
~de-quan-si	Bi	Lijjml	Ai
~de-ren	BjCd	AbBiDjJlOiQiRmViXebehikiuiwize1k6e8e	AiBd
~de-ren-dai		Oj1j	
~de-ren-jia	BeEi	Rkkj	AeCi
~de-ren-nai	Ei	Diaj	Ci
~de-ren-nao		Rjmj	
~de-ren-suo		BjMi	
~de-ren-yi		QjVj	
~de-san		ClLiUjbkjjkj	BiCe
~de-san-na	Ci	Ujblkj	Bi
~de-se	AeCkEe	JmQiskyj	Bi
~de-se-bao	Cj	Qisk	AeBi
~de-sen		AeRjUiamnizi	BeCi
~de-si	AiBeCbEk	AeBiDeGkKeLkMeOeQdReUeWeXeZnajcieefihjikjekelimeqiseuewdyeze3l	
~de-si-er	BeEk	AcJiNiSiZjaidihlim8j	Ci
~de-si-gong	Di	Tjaj	
~de-si-hou	BeEi	Ziqj6j	
~de-si-kong	Bi	Bk3k	
~de-si-na	AkBeEe	GlPj	AeBj
~de-si-si	Bi	Lkti	
~de-si-xin		AkZkck3k	Ci
~de-suan		gioj	
~de-suan-bu		gioj	
~de-sui	Aj	AePoqizi6l	Bi
~de-suo	Ej	Ak3k5k8k	Ci
~de-tan		Ll	
~de-tian		AeZlhk	
~de-tin		Sibktkyi	
~de-tin-kuai		bktk	
~de-tong	Ei	Ammiri1j3j	BeCj
~de-tong-xin		3j	
~de-tong-zi	Ej	Amri1j	AeBeCk
~de-tou		Aeukwk4i	
~de-tou-nian		uk4i	
~de-tui	Bi	6m	Ai
~de-tui-sui	Bi	6m	Ai
~de-tuo	Bi	zi8j	Be
~de-wan	AiBe	BkEk	AeBj
~de-wei	Ci	Mmak	
~de-wei-sen	Ci	Mm	
~de-wo	BdCeEl	AiNjXmakkjwe	AiBd
~de-wu		KiMiUiViaj7j	Ci
~de-wu-ke		MiUj	
~de-wu-xin		KiVipi7j	Ci
~de-xi	Bj	jlwj3l	AjBe
~de-xia		Qj0k	
~de-xian	Ci	Virjzj7i	AeBi
~de-xian-mu		Vi7j	
~de-xiao	Ek	DiFkgjpiwl4j7i8l9i	BdCj
~de-xiao-gong		Yi	
~de-xiao-gu	Ei	Djpi7i	Ci
~de-xiao-huo	BeEj	Aj4k9j	AdBeCk
~de-xiao-nian		wm	Ai
~de-xie	Ei	Altkzi	Ci
~de-xie-xie	Ei	Altkzi	Ci
~de-xin	BjCd	cmjl	AkBd
~de-xin-xi		cm	
~de-xu		bi8l	
~de-xu-ke		bi8l	
~de-xue	Bi	eimo	Ai
~de-yan	AjBe	qisl9i	AdBi
~de-yan-fa	Ai	qi9i	
~de-yan-nao	Ai	sl	Ae
~de-yao	BjCeDiEd	AmKiOlTjlk	AiCd
~de-yi	AdBiDeEj	AlKkLjOmRiViZjhj0i1i	AjBe
~de-yi-bao		Kl	
~de-yong	AeCi	Wj1k	
~de-you	AkEe	AkGiIjRidk2l	AeBkCd
~de-you-mei		Ai2j	
~de-yuan	AeCj	Sksk	
~de-za	Ci	Al6l	
~de-zao	CiEe	OkSmUibkzl	Ce
~de-zao-na		Ujbl	
~de-ze		Al	
~de-zen	AeBeDeEk	AcJeMnQjRiUeWibkcedeeejekimjwjzk3k8p	AeCj
~de-zen-bu		Oibimk	
~de-zen-si	Ei	Qk8k	BeCj
~de-zi	BiCe	AeNiQihjknxi	Ai
~de-zi-ji		Qjkj	
~de-zu		DkHjgi	Ci
~de-zuan	BeEi	QiVl9j	
~de-zuan-jia	Ei	Vl	
~den-bu	AeBkCe	Ajfi0k3k	AlBc
~den-dao	BkCe	AiBiNjXi	AkBd
~den-de	Bk	AdFkJoXm	AjCe
~den-de-jiu		FkXi	
~den-den		Bi0k	
~den-ji	AdClDeEe	AcBpFiJeMiQpSiWiXebeceeerqseyezk4i8i	BiCd
~den-ji-de	Ci	BjGizj	
~den-ji-jiao		rj8k	
~den-ji-zong		Bi4k	
~den-ne	Bi	AeBiJiMjSiUjWjXirjsk4i	BiCd
~den-ne-hui	Ei	Sjzj4i	Ae
~den-ne-san		JjXk	
~den-ne-si	Bi	Mk	Ce
~den-ne-yi		UjWkrk	
~den-nia	Ei	Xk3i	
~den-nian		Jiei3k	
~den-si		Xk0k	
~den-xian		kr	
~den-yi		Jjbkli	Ai
~den-ze	BlEe	AdJlXjbjwl	AlBdCe
~di-bao		Anclij	
~di-bei	Ei	Kk	Be
~di-bei-an	Ei	Kk	Be
~di-bu	BdDk	Tlai	AcBk
~di-cai		IiZjsj	Ae
~di-cai-niao		IiZjsj	Ae
~di-de	AeCiEe	Rjpisj0i1j	AiCd
~di-de-bu	Bi	pi0i	
~di-di	Bi	Okaj	Ai
~di-er	AeDi	AeNiRiTjhjjitjyi7i8i	
~di-er-tian	Ei	NiRjjjtj7i8i	BdCi
~di-fan	Ci	AdGiHeNiUibijksiypzi1j3j5i	BiCd
~di-fan-gai	Ci	zj1k	Bi
~di-fei	BeEi	okpk	AeCi
~di-hu	Ai	FiWk	
~di-hu-kou	Ai	FiWk	
~di-ji	Dj	Tlal	AeBjCe
~di-kan		JiKk	
~di-kan-bin		Kk	
~di-na		aj1k6j	
~di-ni		tk0k	Ai
~di-nian		Am	AjBe
~di-ren	Ai	AjUj	
~di-san	Bi	CiJiKiMj	Ai
~di-san-qu	Bi	JiKiMj	AiBe
~di-sen	Ai	nk6k	Bi
~di-si	Bi	GjOk0k7j	AiCe
~di-si-yong		Gk	
~di-sou		1l	
~di-sou-xu		1l	
~di-sui	Ai	Gj2i9i	Bi
~di-tie	AeBjEe	Alaltmyl	AiCd
~di-tu	AeBk	Giakyl	AkBc
~di-xia	BkEe	Ojaedjmjtp5k	AlBdCd
~di-xia-si	Bi	djtl5j	Ai
~di-ya	Bi	BmIi	AiBe
~di-yi	CiEe	JjNj0k	Ci
~di-yu		1i	Bi
~di-za	Ai	Pjqk	Bi
~di-zen	AeBk	Om6j	AkBdCe
~di-zi	Ai	AeElykzo	AiCe
~di-zi-bian		Ej	
~di-zu		Km	
~di-zu-yuan		Km	
~di-zuan	Cj	Flem	Bi
~dian-ban		OkXkzj	
~dian-bao	Bi	jlvj	AiBe
~dian-bu	AlEe	AeQjYijkokpkxk2i	BjCe
~dian-bu-zu		pk	
~dian-ca		Ikyk	
~dian-can	Ci	Xk8j	AeBi
~dian-ci	Bj	Omjk	Aj
~dian-da		Njek	
~dian-dan		pk7i	
~dian-de		AjDjMmPiji8j	
~dian-de-wei		Mj	
~dian-de-zen		Mk8k	
~dian-dong		hkli2j	
~dian-dong-ce		hkli	Ai
~dian-er		AkXiui3k	Ai
~dian-fan	BeCi	Aj8j	AeBi
~dian-fu		pk	
~dian-fu-ci		pk	
~dian-hai	BjEe	OkPian	AjCe
~dian-hao	Bi	Xkam	AkBdCe
~dian-hua	AaCkDdEj	AlBeDeHiKeMeOkPeQeRiSlTeUeVeXeaidihjjikemjoepetiujye0e1e2e3e4e6e8e	AiBd
~dian-hua-da		AdFjRjik	
~dian-hua-duo	AeClEe	HkRiak	AeBkCe
~dian-hua-gao	Ei	Sjcj	AeCj
~dian-hua-mei		AjNizj	
~dian-hua-na	BjCe	ekmiwk	AjBe
~dian-hua-ni		ui7i	
~dian-hua-si	AdCk	Akbj	
~dian-hua-suo	Ei	Zjai	AeCi
~dian-hua-wen	Ei	NjSk	Ai
~dian-huan	Ai	jlxj	
~dian-huan-ne	Ai	jlxj	
~dian-ji		Uiuj2l	Ci
~dian-jiu	BnCeEd	AdKjXnaijkmjwk	AoBcCc
~dian-jiu-bu		KjXi	
~dian-kai	Ci	Tikjzi	Bi
~dian-kai-ye	Ci	kjzi	
~dian-mai	BjEe	jo	AkBeCe
~dian-men		akkk	
~dian-min		Aezo	Ai
~dian-na	Bj	JkOkzi8j	AjBd
~dian-na-ge		Jkzj	
~dian-ni	BcEl	AeDnNkbkui8j	AbBeCn
~dian-ni-jiao		Dl	Ci
~dian-piao		Nm	
~dian-qi	Ei	Aj4j	AeCj
~dian-sa	BeCi	Aegjvlzj8j	Ae
~dian-san	AlCdDe	AaFjOkQeSjVjXeZegeowplyk	AeBlCc
~dian-san-jian	Bi	pm	AiBe
~dian-san-xin	Ei	AeSkVkciyl	Bi
~dian-si		AkZj1i2i	
~dian-si-er		Zk1i	
~dian-ti	BjEe	Allp2k7j	AjCe
~dian-wu	Ai	fl2i	Bj
~dian-xiao		okxi	
~dian-yan		Ok	
~dian-yi	AkCd	AnKiOjPkai	BiCe
~dian-yi-hou	AjBe	Ojai	Bi
~dian-yi-si		Ak	
~dian-yong		Mizk	
~dian-za		hkoj	
~dian-zan	AcBdCeEo	AoDjRjVjpj1i4i	AbBaCp
~dian-zao		km	
~dian-zi	AkEe	KiNnckkj	AeBj
~dian-zi-piao	AkBe	Nn	AdBj
~dian-zuan		bj7i	
~diao-si	Bi	jkwj	Ai
~diao-xia		Akkj	Ai
~diao-xia-nai		Akkj	Ai
~diao-yu		rk	
~din-na		Pkkk	
~din-qu		kksj8i	
~din-qu-na		kksj	
~din-ze	Ei	DiViZj1j	AeCj
~din-ze-da		Di1j	
~diu-de		hl	
~diu-dong		hjlk	
~diu-dong-xi		hjlk	
~diu-ne	AeBjCjEd	AeBjNlUiWjcihjsmtizi	AjCc
~diu-ne-bu		BjUizj	
~diu-ne-mei		Njtj	
~diu-ne-qu		BiWi3j	
~diu-ne-ran		cjsj	
~diu-ne-san		KjUi	
~dong-can		Bi4m	
~dong-ce	Bi	Lihkli	Ai
~dong-de	BeEi	Hj2j	AeCi
~dong-jian		ek	
~dong-jian-ca		ek	
~dong-jin		Bivj	
~dong-jiu		Giwj	
~dong-nou	Ci	Biyl	AeBj
~dong-qian	BeCi	Fjxi	AeBi
~dong-qu	Ci	OiWkbjki	
~dong-qu-jiao		3i	
~dong-ren		8j	Ci
~dong-ren-jia		8j	Ci
~dong-tian	Bi	Jkmktk	Ai
~dong-xi	Bi	AeYicohjlj4j	
~dong-ze	Bi	llwk	
~dou-bu	AeBlCd	AjBjKiXeaicehkklwkzk5l6i	AmBb
~dou-bu-gei		Kjhlki	
~dou-bu-ran		Aekl5j6j	
~dou-bu-xian		Miwj	
~dou-de	Cj	AeLjclhm	AeBj
~dou-di		Mj0k	
~dou-fu	Bi	Hj4i	Ai
~dou-gei	BeEk	LkVlpizi8k	BeCj
~dou-guo	Bi	JjLj0i6i	AiBe
~dou-guo-ne	Bi	Jj0i6i	
~dou-hai		Bl	
~dou-huan		dizj	
~dou-jiao		Bj	
~dou-jin		Libj	
~dou-mei	AeBmCeEe	AdJeLeMjWidjejiikilemlyk0j5k	AmBcCd
~dou-mei-fa	Bi	mm0k	
~dou-mei-you		AeBiMjWidjekkj	AiBe
~dou-nen	Bi	lm	AiBe
~dou-pao		Njhk	
~dou-pao-ne		Njhk	
~dou-san	Ai	0j2j	
~dou-si		Uitj	
~dou-suo	BjEe	Jlci4j	Ai
~dou-xian	Ei	Fj4i	Ai
~dou-yao	CiEe	JiTici	AeBkCe
~dou-yao-sa	CjDe	Sici	AeBi
~dou-you		Ak0j	
~du-bu		Njil	
~du-da	Bi	lk0k	
~du-de	Bi	Lmti	Ai
~du-de-si	Bi	Lkti	
~du-er	AiBe	Pj	AeBi
~du-er-si	AiBe	Pj	AeBi
~du-ju	Bi	Hjhj	Ai
~du-ne	BiEe	Jimmti0k	Ce
~du-san		LkNl	
~du-zi		jizi	
~duan-jiao		sl	
~duan-ne		AlHiKlsjtk6j	Ce
~duan-ne-yi	BdEi	Km	
~duan-tui		bk7j	
~duan-tui-yi		bk7j	
~duan-xin	BeEi	TiUj3j7j	AdCi
~dui-dao	Bi	mk0j	AiBe
~dui-den		rm	
~dui-den-ji		rm	
~dui-fu		Jicj	
~dui-mian		LkOj	
~dui-wo	Bj	wn	AjBe
~dui-xian	BeCjEi	Zrri	
~dui-yi		Zkdkei	
~dui-you		Xkwk	
~dui-zai	Bi	Ljmk	Ai
~duo-ban		KiNi	
~duo-gei	Ai	Kknm	Bi
~duo-jiao		Pjuj6p	
~duo-jiao-de		6n	
~duo-jiao-ne		uj6k	
~duo-jiu	AlBeEe	AeEoJkXlni0i	AdBlCe
~duo-jiu-nen	Ai	Emnj	Bi
~duo-kou	Ai	qo6j	Bj
~duo-ne		AiBjcimmwmzk	AjBd
~duo-ne-si		mm	Ci
~duo-san	Ei	AeDkck	Bi
~duo-sao	ArBWEb	AqBdCiDdEdFeHiJdKiLeMeNeOePiQkUeViWeXdYiZdcdddgmheiejdlemenkokpeteudvjwd0d1e2l3e4i5e7e8e9i	AUBvCc
~duo-sao-nian	Ae	Qjsj	Ci
~duo-sao-qian	Aj	AkCiHjKjSiYibiri9i	AeBj
~duo-sao-tian	AjBe	nmxj	AeBj
~duo-sao-yi		Vjvk	
~duo-sao-zen	Ej	Kl	BeCj
~duo-yi	AdEj	Klam6j9j	AkBdCe
~duo-yue		Jkbirk8j	Aj
~e-du		NpPk	
~er-ban		JiUjsiwl8j	Ai
~er-ban-ne		Jiwl	Ai
~er-bu	BjEd	AeJmRiuiwi5k	AiCd
~er-dan		Ukbj	Ci
~er-dao		MjZjwk	
~er-de	AeBdCk	AjFiRjkk	AdCi
~er-den		Ajzj	
~er-dian	Bi	Rkal	AiBd
~er-dou	Bi	Bjmi	Ai
~er-duo	BjEe	Olamwl	AjCe
~er-gan	Ce	ekgk	Ai
~er-ge	BeDi	AkTjWk	AeCi
~er-gei		Zipi	
~er-gei-wo		Zipi	
~er-gui	BeCj	Akml	AdBk
~er-gui-sui	BeCj	Akml	AdBk
~er-hai		Nj	
~er-he		hmzi	
~er-hua		Uikj	
~er-huan	Ci	3i4i	Bi
~er-jin	Bi	Bijm	Be
~er-jiu		BjXi4j	Ci
~er-ke	Bi	Niwk	Ai
~er-ne	Ai	BjQjzk	
~er-nin	BeDj	CiTl	AdBlCe
~er-qian	Bi	Oiwi	Ai
~er-qu	Cj	AeWkykzi	Bj
~er-ran		Lkdi	
~er-ren		AjZk	
~er-ren-jia		AjZk	
~er-san	AdBeCk	AeJkSjWijiymzj4i	AeBi
~er-sen		Rkbj	
~er-sen-qin		Rkbj	
~er-si	AkCdDe	AdDjHiIjJjPjXlejvixjzj	
~er-si-fen		Xkzi	
~er-si-ge		JkXj	
~er-si-ji	Bi	Dkek	AjBe
~er-si-nai	AiBe	Pivj	AeBi
~er-si-tian		7i	
~er-si-wan	Ei	Ik	AeCi
~er-sou		Lk2i4o	
~er-sou-fan	Ci	4o	
~er-suo		AeWkciikkj8k	Ai
~er-tian	Ei	NiRjjjtj7i8i	BdCi
~er-tian-jiu		Rj8j	Ai
~er-tin		Wjaj	Bi
~er-wu		Ni	
~er-xie	BeEi	Qiuj	AeCj
~er-xie-xie	BeEi	Qiuj	AeCj
~er-xun		mitj	
~er-xun-de		mitj	
~er-yi	BeEi	Akzj	
~er-you		Zk3k	
~er-yuan	AeDi	AeSoTlej	Ce
~er-yuan-bao	CiDe	Sk	
~er-yuan-cou	CeDk	Tl	AeBi
~er-yuan-yi		Sk	
~er-zai		Kkzi	
~er-zi	BdDk	Tlejzi4i	AcBk
~fa-bu	AlBc	Qkvixj5i	AbBk
~fa-bu-fa	AjBe	vjxj	AeBj
~fa-da		Cj3i	
~fa-de	BiCe	Ljkj0k5i	Ai
~fa-dian		MiPi	Ae
~fa-duan		Ti3j	
~fa-duan-xin		Ti3j	
~fa-dui	Bi	kjmk	
~fa-fei	Ai	qn9i	Bi
~fa-gai	AeCj	2i7p	AeBi
~fa-gai-ju		7n	
~fa-gong		Ej6k	
~fa-hua		qk	
~fa-ju	BdEj	ilkj5j	AeCi
~fa-ku		LjQj7i	
~fa-ku-xian		LjQj7i	
~fa-kuan		Eixjzi	
~fa-min	AkBe	El9j	AeBj
~fa-ne	AkBe	Ekvj	AeBi
~fa-nen	Ai	Ek	
~fa-nv	Ci	im	
~fa-piao		KkNm	
~fa-qian		ekfi	
~fa-ren	Be	Adqirlzr8j9i	Ae
~fa-ren-bian		rizj	
~fa-ren-yuan	Ai	qj9i	
~fa-san	Bi	AeBlMlNieili1i	AkBeCe
~fa-suo	AeBj	im	AjBd
~fa-tou		qi	
~fa-wo	Cj	cjyk3j	
~fa-wo-yi	Cj	cjyl	AeBi
~fa-yuan		Ejis4i	
~fan-ben		Bo4k	
~fan-ben-diu		Bl	
~fan-bian		Rjym	AeBi
~fan-bu	Ai	go	
~fan-bu-zu		gj	Be
~fan-can	Ei	BkGklq	
~fan-can-ju	Ej	lo	Ci
~fan-can-sui	Aj	Gl	AeBi
~fan-de		DlFihkqk8j	AiCd
~fan-dian	BjEe	LjOoQjaebiejvj	AiCe
~fan-dou		5l7k	
~fan-gai	Ci	Akzj0i1k4i	Bi
~fan-gai-zao		Ak0i	
~fan-gong		Vi4i	Aj
~fan-guan		zk	
~fan-guo	BeCj	4j	Bi
~fan-guo-hu	BeCj	4j	Bi
~fan-hai	Ai	Ujvp	Ce
~fan-hao	BjEe	Xl	Ai
~fan-huan	Ci	4k	
~fan-huan-min	Ci	4k	
~fan-ji		Akvl	Bi
~fan-jiao		Gj4j	
~fan-kuan		Ik	Be
~fan-na		Olbk	
~fan-na-kuai		bk	
~fan-ne	BbEm	AlXm	AiCe
~fan-qi		DkOi	AjCe
~fan-qu		An1j	
~fan-qu-na		An1j	
~fan-ren	BeCi	Ajbk	Bi
~fan-sui	Bi	Jktl	AiBe
~fan-tan		Hm	
~fan-tin		Dk3k	
~fan-wan	BiEe	DiLl	Ai
~fan-wei	Bi	tlzl8k	AiBe
~fan-wen		AiOl	
~fan-wo		Hi5j	
~fan-yan	Bi	bjwj	Ai
~fan-yi		gjwiyk	
~fan-yin		AmGiOlaiml	Bi
~fan-you		Ak	
~fan-you-mei		Ak	
~fan-zai		Bkwlyj	
~fan-zai-na	Ci	Bkyj	
~fan-zao	Bi	Bq	
~fan-zen		Bn	Ai
~fan-zi	AdCjDe	AdFjKeLjNjOeTeUiXeblcedehejjweyeze4z5k8e	
~fan-zi-gen		jk4i	
~fan-zi-guo	Ei	4j	Ci
~fan-zi-min		4l	
~fan-zi-qian		Bjej	Ai
~fan-zi-zu		Fibk	
~fan-zu		AjDkJjok8j	
~fan-zui		cihk	
~fan-zui-zen		cihk	
~fan-zuo		8l	
~fan-zuo-de		8l	
~fei-bu	AjBd	Rjgiljpiqixk	AdBi
~fei-ce	Bi	Lkhl	Aj
~fei-de		kklkmjok	
~fei-hai	AeEj	Njijpj	BdCj
~fei-ji	Bi	Oldk	Ai
~fei-jin	Ai	xk6i	
~fei-na		qk0j	
~fei-nen	Ai	ok	Bi
~fei-nian		qkrksk	BiCd
~fei-nv	Ai	ik	Bi
~fei-nv-si	Ai	ik	Bi
~fei-ran	AeEk	Klckkj	AjBe
~fei-ran-wo	Ej	Kl	AjBe
~fei-yong		nl	
~fei-you		GiHn	
~fei-zao	BkCe	dk3l	AjBd
~fen-bao	AjEe	SkYl	BjCe
~fen-bu	BeEi	Qj8k	
~fen-ji		On	
~fen-ju	Ci	BiUiyl	BiCe
~fen-mei	AiBe	YlZk9j	AiCd
~fen-nen		CkOl	
~fen-qian	Ei	Aielzi	BeCi
~fen-qian-mei	Ei	Ajeizi	Ci
~fen-san		OjYjZj	
~fen-wo		Ajtl	Ai
~fen-yi		Fkak	
~fen-zen	AeEj	AeUscjzi	Ai
~fen-zi	AkBeEe	KiYkflqivk9i	AdBkCe
~fen-zong	Ej	DjFiNkUiWjXlljzj	BcCj
~fen-zong-jiu		NjXj	
~fen-zong-wan	Ei	DjFjNiWj	
~fu-can	Ai	Ijnm	Bi
~fu-ci	AkBcCeEi	QiZmonpj	AdBj
~fu-dao		AeCjdnriuj	Be
~fu-de		AkYk	
~fu-de-biao		Yl	
~fu-gei	Aj	Ijgiol	AeBj
~fu-gei-bu	Ai	Ikol	AeBj
~fu-he	Bi	FkUkZj	AiBe
~fu-jia	Aj	Go	Bi
~fu-jia-sui		Gk	
~fu-jin	Ck	Aeyn	Bi
~fu-jin-na	Ci	yl	
~fu-kuan		Ym	
~fu-ne		Dj4i	
~fu-sen		ni9j	
~fu-si	Ai	fkvj	Bi
~fu-si-bu	Ai	fkvj	Bi
~fu-wan	BeCi	Ekym	Bi
~fu-wu	AdBeCmDe	ApHmQkRkriuewiym3j	AcBk
~fu-wu-yuan	Ci	AkZi	Bi
~fu-wu-zan	Cj	ym	AeBi
~fu-xian		7l	
~fu-yin	Ce	AdPics	
~fu-yin-jian	Ei	co	Ci
~gai-bu	Bj	Uj4i6j	AkBd
~gai-bu-guo	Bi	Uj4i	AiBe
~gai-can		1m	
~gai-can-fan		1m	
~gai-cen	Bi	1i5l	Ai
~gai-da	Bi	Ol0i5l	
~gai-dao	Bj	5o	AjCe
~gai-de	Ej	Viak7l	AeCj
~gai-fan		vj4i5k	
~gai-ge	AjEe	AjUjbmzi	Ce
~gai-ge-dian	Bi	Ajzi	AjBe
~gai-ju	Bi	5j7n	
~gai-ju-bei		7j	
~gai-min	BeCi	Um4k	AbBk
~gai-na		Pi7i	
~gai-ne	Bi	JjOiUizi1j5j	
~gai-ne-yi	Bi	Jjzj1j5j	
~gai-nian		Fl8j	AeBi
~gai-nou		ao	
~gai-qu	BeCj	bjejzi	AeBj
~gai-san	Cj	Fjzj	Bi
~gai-sen		Vitl	
~gai-tui	AeBj	6l	AjBd
~gai-wan		bk0i	
~gai-xian		Vluj1k	Ce
~gai-xian-mu		Vl	
~gai-yi	Ei	bicikj7k	
~gai-zan		Yk1i3j	
~gai-zao	AjBdEi	AlVpjjmktj2k5i	AbBiCi
~gai-zao-de		0i	
~gai-zao-na		Al5j	
~gai-zao-wan	Ei	Vjtk	Ci
~gan-ao		Wn	
~gan-bu	Ae	Dovl	BeCi
~gan-cen		Yi9i	
~gan-cen-ni		Yi9i	
~gan-cu	Ei	gkhm	Ci
~gan-cu-men	Ei	hm	Ci
~gan-de	BdEj	Akvl	AcCj
~gan-de-qian	Ai	vm	
~gan-den		GiJjXm	
~gan-dong	BdEk	AkDkHj	AcCl
~gan-fan		vm	
~gan-fan-hai		vm	
~gan-gong	Bi	ao	AiBe
~gan-huo		AeDmNiao	Bi
~gan-huo-de		al	AeBi
~gan-ji	BeEj	QjWk	AeBeCk
~gan-jin	Bi	almk0j	Ai
~gan-kai		Pisk	
~gan-ne	Bi	Qieotjxi	
~gan-sa	BiDiEd	HjTjkjvi	
~gan-san		Tiaj	AeBi
~gan-si	AiBe	bjgkvi	Ae
~gan-wan		em	
~gan-wei		AeQmvl	
~gan-xie	BcCeEl	BiFiQiSjTiUi8i	AbBdCo
~gan-xie-ne		AiUi	Ci
~gao-den	Ai	Bjxj	AeBi
~gao-nin	Ci	Ho	
~gao-nin-bu	Ci	Hm	
~gao-qi	AlBeCe	Ae9x	AdBk
~gao-qi-cai		9j	
~gao-qi-sen		9j	
~gao-qi-you		9l	
~gao-san		Kl1j	AeBj
~gao-san-xin		Kl1j	AeBj
~gao-su	CeEk	AeMjSjcjukzj6i	AeBdCl
~gao-su-wo	BeEk	Mjcjul	AdBeCl
~gao-xiao		giqj	Bi
~gao-xin	AlBbCcDi	AlTjql9w	AaCk
~gao-xin-ji		9l	
~gao-xin-qi		9l	
~gao-xin-ren		9j	
~gao-yi		ilti	
~gao-zi		kjui7k	
~ge-an		rl7k	
~ge-ban	AeCjEe	AeFkJjRiliyj	
~ge-ban-si	Ci	liyj	
~ge-bao	Be	Djfinjsj	AeBi
~ge-bao-xian	Ai	njsj	
~ge-bei		7m	
~ge-ben		Mjzj	AeCi
~ge-ben-er		Mjzj	AeCi
~ge-bi		kj5j	
~ge-biao		DjHj	AkBeCd
~ge-bu	BdDi	AeEiTjVjckejzi2i5i8j	AcBi
~ge-bu-men	BeCiEi	EiVjbiejzi5j8j	AeCi
~ge-ci		rl8j	
~ge-cuan	AeBeEj	AlBiGiRlbicjsjze4i6i8i	AdCj
~ge-cuan-kou	BeCi	BiGiRlbicjsjze4i6i8i	AdCi
~ge-da	BeEj	AjRjSjyk	AdBeCk
~ge-dai	BeEj	AkIk	AdCj
~ge-dan		IjNibj	
~ge-den		Xkkk	
~ge-di		BkNibjzj	
~ge-di-fan		Njbjzj	Bi
~ge-dian	AkBdDe	AkIiJeNeOjPlTeYkbecedjeehilemktjuiyizj8e	AeBkCe
~ge-dian-ca		Ikyk	
~ge-dian-er		AlXiui	Ai
~ge-dian-hua	Ci	AjOkdkhimltk	
~ge-dian-min		Aezl	
~ge-dian-zi		Pikj	
~ge-duo		Jkbirk8j	Aj
~ge-duo-yue		Jkbirk8j	Aj
~ge-er		QjZj4i	
~ge-fa		zl	
~ge-fa-ren		zl	
~ge-fu		GiRkck	Ae
~ge-fu-yin		ck	AeCi
~ge-gan		gk9j	
~ge-gei		Qjej	
~ge-gong		Jkvj	
~ge-hai	AiDiEe	Tjdivj9j	AeBj
~ge-hao	Di	Tilk	AeBi
~ge-hei	Ai	Elwk	
~ge-hui		Mjbj	
~ge-huo		Qm8j	Ae
~ge-ji		Pjejzj	
~ge-ji-du		Pjzj	
~ge-jia	AjCe	djnk	
~ge-jian	CeEi	CiGiZjul	
~ge-jian-mian	Ei	ul	Ai
~ge-jiu	Ei	Al	BeCi
~ge-ju		blck	
~ge-ju-zu		ck	
~ge-ke	AeCk	FiJiRiYjbideljri0j3j	Bi
~ge-ke-si		JjRi	
~ge-ke-wen		FkHi	
~ge-kong	AjBe	Aexjyl	Bi
~ge-kou		WjXk	
~ge-mei		Mivj	
~ge-men	BeCi	AeDkyl	Ae
~ge-min	Ci	RjUjrj	Bi
~ge-na	Bi	NjWk	AiCe
~ge-nao		FkHj	
~ge-ne	Bi	li0l	Ai
~ge-ni	Bj	Iikkli4j6i	AiBd
~ge-ni-bai		Iikkli4j	BeCi
~ge-nin	AdBjCeDjEe	JjTkci	Ai
~ge-nou	Ci	ykzk5k	
~ge-nv		iiwj	
~ge-pai	DjEe	TkUkhi9j	Bi
~ge-pai-cu		Ukhj	
~ge-pai-wei	BeDk	Tk	AeBi
~ge-pen	Ei	Ak5j	BeCj
~ge-piao	BeEk	Nn	AjBe
~ge-qian	Ai	fl	
~ge-ren	BbCkDe	NiQdRmViXlakbeceflgjsjtivkzl8e	AdBj
~ge-ren-yi	AiEe	AeXjfjgkzi	Bj
~ge-san		Ajcjzk	Bi
~ge-san-xin		Ajcj	Bi
~ge-se		Qikk2k	
~ge-si	Ai	bi9j	
~ge-sou	Ej	bkcj	AjBe
~ge-sui	AiCe	Po6m	
~ge-suo	AeBlEd	AnUjzi	AlBdCe
~ge-suo-fa	BjEe	Amzi	Ai
~ge-tai		RjXl	
~ge-tai-zi		Xl	
~ge-ti	AkEe	AdGmPoUezo3l	AeBj
~ge-ti-hu	AjBe	AeGjPnxizp	AdBj
~ge-tin		NjOnPjWjXize3i	
~ge-tin-ban		OkWk	
~ge-tong	BiEe	AjJkkjri	Ai
~ge-tong-zi		Akkj	
~ge-tui	BkEe	AmNj	AjBe
~ge-wan	Ai	Mkzj	
~ge-wen	Bi	AiYk8j	Ai
~ge-wen-ti		AiYk	
~ge-wu		risj	
~ge-xian		1i5j	
~ge-xiao	Cj	AeCiFiJjMkWizn5k8k	Ae
~ge-xiao-fan		5j8i	
~ge-xiao-mai		zl	
~ge-xie		rk	
~ge-xie-hui		rk	
~ge-xin	BdCi	AjEiJikjtjyk1j	AeBi
~ge-xin-zen	AjBe	Ei	AeBj
~ge-xu		Mk	
~ge-xu-ke		Mk	
~ge-xue		Fl	
~ge-yi	Ai	KiMiPifi	
~ge-you		PkYjck	AeBi
~ge-you-hui	Ai	PkYj	
~ge-yu	BeCiEi	Mjbj	
~ge-yuan	AdBcCeDm	AeDkHkSjTpyi	AcCk
~ge-yue	AiBlCeDeEc	AkDjJlKeMeNePiQkReTeWiXeceenfdgihejikelemereslveyezd6i8e	AjCc
~ge-yue-bu		AkBjfegi	
~ge-yue-de		Qjdjei	
~ge-yue-duo		AiSjgj	
~ge-yue-hai		Fjsj	
~ge-yue-nai		Dl	
~ge-yue-ne	Bi	AkWk1i	Ai
~ge-yue-suo		Jkbk	
~ge-zan		AeDiJlNkcl	BeCi
~ge-zan-ran		cm	
~ge-zao		AjIkkj	Bi
~ge-zen	Cj	Mjri3l8l	Bi
~ge-zen-san		3k8i	
~ge-zen-zao		Mi8j	
~ge-zi	BkCe	AeJiUiljoirizi5l8i	AjBd
~ge-zong		Ajoj	AeBj
~ge-zuan	Bi	CjQjZjam9i	
~ge-zuan-jin		Ck	
~ge-zun	DjEe	Tk1k	Bi
~gei-an	BeEk	FkRiSj	AeCj
~gei-an-pai	Ei	FkRiSj	
~gei-ban		AiBiRjUicizi3j	Ai
~gei-ban-ne		Uicj	
~gei-bao	Aj	AeKoQinmoisi	AeBi
~gei-bao-duo	Ai	Kinloi	
~gei-bao-ne		Kj	
~gei-bo	AeBj	0i	AkBd
~gei-bu	AnBdCeEe	AjIjQiVmeiknniok2d	AbBmCe
~gei-bu-gei	AmBc	IjVkgikinjoi	AaBm
~gei-bu-kuai		oipi	
~gei-bu-qian	Ai	Vkkj	AeBi
~gei-bu-yi		Qjkj	
~gei-ca	Ei	Akkj	AiCe
~gei-ca-pin	Ei	Akkj	AiCe
~gei-cai		kj5j	
~gei-da		DjYijk1i	
~gei-da-fu		Dj1i	
~gei-dan		Li2i	
~gei-dao		Iipj	
~gei-de		AeJjZlgkwl	
~gei-de-jian		Jj	
~gei-duo	AjBe	AdCjHjQiVlYjgjzl	BjCe
~gei-duo-sao	Aj	AdCjHjQiVlYjgjzj	AeBj
~gei-fa	AeBmEe	Bjbjik	AmBcCd
~gei-fan	Ai	Qjgk	
~gei-gai	Ei	Oj7j	Ci
~gei-ge	AeDi	AoJiTkci	AeBkCe
~gei-ge-san		Ajcj	Bi
~gei-guo	Ei	Mk8k	
~gei-hai	Bj	Uidm4j	AjBe
~gei-hai-zi	Bj	Uidm4j	AjBe
~gei-ji		Yknm	Bi
~gei-jie		BiDkIkej	AeBi
~gei-jie-jue		BiDk	
~gei-jin	Ei	SjVk	Ci
~gei-kai		Nicjej	
~gei-man		Al	AdCk
~gei-na		Wkmi	
~gei-nao		AeHlRj	
~gei-nao-ren		AeHlRj	
~gei-ne		Zmrj	
~gei-ni	BeCeEl	ApMi	AdBdCl
~gei-nong		iizi	Ci
~gei-pai		Fjii	Ai
~gei-pao	Ci	DjRi	
~gei-pao-xia		Dj	
~gei-pi		akkj3i	
~gei-qi	AeCi	Rjgk0j	
~gei-qi-ye	AeCi	Rjgk0j	
~gei-qian	AkEe	Ykejginj0j9i	BjCe
~gei-ren	Ci	Njsk	
~gei-san	AdBdCiEk	AbDjHiXjZlbicjkjsjujzi	AbBoCd
~gei-san-ke	BeEk	AcXkZmbjcjujzi	AdBl
~gei-san-xin		AeDkHikj	AeBj
~gei-si	BkCe	AjNlZjikzj	AjBd
~gei-si-xin	Ei	AkNkzk	AeBeCj
~gei-suan	Ej	Kjpi	AeBeCk
~gei-sui	AeCi	Wk7l	
~gei-suo	Bi	Nj7i	
~gei-ta		ejgk	
~gei-tiao	Bi	FjXkjl	
~gei-tie		Ik2j	
~gei-tin		ajli	
~gei-tui	Bi	dmjkuj6e8k	Be
~gei-wai	Bi	ll5i	Ai
~gei-wan	BeEi	pkvj	
~gei-wo	BiDd	AiFeHjIeJdKdLeMdNiOePeQkTeUdVeXeYiaebedeejhiiejkmeneoeqereslteukvezj2e3j7e8l	
~gei-wo-ba		Hmjksj	Be
~gei-wo-da		Njui	
~gei-wo-jian		pi	
~gei-wo-jie		ej8k	
~gei-wo-men		AeDjQjYlel0j	
~gei-wo-ne		Nkzi1i8i	AeBi
~gei-wo-nian	Ai	Ajzk	
~gei-wo-nie		Ej8j	Ae
~gei-wo-suan		skuj	Ai
~gei-wo-yi		Aihlujwj	AjCe
~gei-wo-zen		Am	Be
~gei-wo-zi	Ci	kkyj	
~gei-wu		Am	
~gei-xian	BeEj	KkLkSj	AeCj
~gei-xian-ne	BeEj	LkSj	AeCj
~gei-xie	Ei	Vkij	AeCj
~gei-xiu	AeCi	Nljn	
~gei-yan		tj3j	
~gei-yi		RjYk9j	AjCe
~gei-yi-ke		Rj9j	Ai
~gei-yin		cizi	
~gei-zao	Ei	QiUihj	Cj
~gei-zao-de	Ei	QiUi	Ci
~gei-zi		sj6j	
~gei-zong	BiEe	NjYjej	Ai
~gen-ben	Bi	djjkyk	AjBe
~gen-ben-mei		djyk	Ai
~gen-di		Gjmk5k	
~gen-min	AiBe	4m9j	AeBj
~gen-na	BeCk	Fkkj	AdBj
~gen-nao	Dk	TlUi	AeBi
~gen-ni	Bi	AiJk	Ai
~gen-ni-men	Bi	AiJk	Ai
~gen-qian	Bi	Xkikmi	AiBe
~gen-san		zj8j	
~gen-sen		bkwj	Ai
~gen-si	Ci	Jiyn	AeBi
~gen-ta	Bi	Akwj	
~gen-wo	BjEe	wozj	Ai
~gen-wo-suo	Bi	wl	
~gen-xin	AlCeEe	2s	BiCe
~gen-xin-tie	Bi	2i	AiBe
~gen-yin		CiGi	
~gen-ze		Vjpi	
~gong-an		QiUnhj	
~gong-an-ju		Ul	
~gong-ban	AeBcDm	AeMiSlTp	AbBjCi
~gong-ban-you		Ti	Bi
~gong-ban-yuan	BeCeDk	SlTm	AeBi
~gong-bu	DiEi	TjXkuj	Ae
~gong-bu-gong	Di	Tj	
~gong-can	AiCe	AeMkOiVm	
~gong-can-suo		Mk	
~gong-ce		Aemq	
~gong-cen	Ee	Ykalbiek	AiCe
~gong-dao	BdEk	Ak	AcCl
~gong-de		bnelnitk	
~gong-de-zen		bk	
~gong-di	BlCeEe	AdOkaubi5j	AlBc
~gong-fu	BeCi	AnIj	BiCd
~gong-gao	Ai	Bjxj	AeBi
~gong-gao-den	Ai	Bjxj	AeBi
~gong-gong	Bj	Mk5n	AkBdCe
~gong-gong-can		Mk	
~gong-hu		vk	
~gong-jiao		AkLjhm2l	Ai
~gong-nan		DiQk	
~gong-ne		bj5l	
~gong-pin		Tifj	
~gong-qian		blel	Be
~gong-ren	BdEk	Dlblvj	AdCj
~gong-san	CjEe	MiPjiksl	BjCe
~gong-san-ren		sl	
~gong-si	AmBjDcEa	BeCeEoFeHeIeJiKeLeMeNeOePjQdSeTdUeWeXeZeaibeceeifjgeheidjikeljmeoepeqeretduewdxryezp0k2e4e5e6e7e8e9e	AiBkCZ
~gong-si-de	Ai	xj	
~gong-si-dou	Bi	Jm	Ai
~gong-si-mei		PiYixi	
~gong-si-nen		Yixi	
~gong-si-niu		dkzj	
~gong-si-pao	CiEe	Rkjl	Ce
~gong-si-qi	Ai	xk0j	Bi
~gong-si-si		vj	
~gong-si-suo	Bj	Ajekll	AjBe
~gong-si-wan	Ai	0l	
~gong-si-xian	Ci	lj	
~gong-si-you	AjBe	Em	Bi
~gong-si-zao		zk	
~gong-xin	AdBdCiEk	CjQjVq2i	AdBeCl
~gong-xin-ju	Ei	CiVp	AeCi
~gong-xu		bl	
~gong-xu-ke		bl	
~gong-ye	BiEe	AeJmVk	
~gong-yi		AeQobj	
~gong-yin		Ym	
~gong-yin-san		Ym	
~gong-yu	Bj	Hn	AjBe
~gong-yuan	Bj	AmOk	AjCe
~gong-zen	AeEj	Aebnciirsj3e4l8e	Ci
~gong-zen-cu		il4i	
~gong-zen-yi		bjim	
~gong-zi	AlCcDeEe	AeFjPjerfjnn6i	Ce
~gong-zi-ne		ej6k	
~gong-zi-suan		fiqi	
~gong-zi-sui	Ai	eknj	
~gong-zuo		Jkgjwk	
~gong-zuo-ren		Qiwl	
~gou-bu		hj9j	
~gou-bu-gou		9j	
~gou-de	Ai	CjLkoj	Bi
~gou-fan		mktl	Ai
~gou-mei		ditl	
~gou-san		jl9j	
~gou-yi	Ej	Zjnjui	BeCk
~gou-yi-si	AeEj	Zjui	BdCk
~gu-can		fj	
~gu-can-ji		fj	
~gu-de		Aikk	
~gu-dong	Ai	xk	
~gu-gong		Ul	
~gu-gong-an		Ul	
~gu-nian	Ek	AlDjpiui7i	AeBeCk
~gu-nian-dian		ui7i	
~gu-qu		HlMiNi8j	
~gu-yi	Bi	Hjfi	
~gua-kao		rk3k	
~gua-pai		kjyk	
~gua-pai-zi		kjyk	
~gua-si		BjNl	
~gua-zi	Bi	mjwk	Ai
~guan-a	AeBk	Am	AkBe
~guan-bu	Bj	AiJiNizk0j8i	AjBe
~guan-bu-guan	Bi	AiJiNi8i	Ai
~guan-can	BjEd	hnri	AjCd
~guan-dan	Bi	ajlk	Ai
~guan-dan-yi	Bi	ajlk	Ai
~guan-de	Ej	Amzk	BeCj
~guan-fu		7m	
~guan-fu-xian		7l	
~guan-gao		hlkplk	AiCe
~guan-gong		MiYk	
~guan-guan	Bi	AjHl	Aj
~guan-huan		Mldl	
~guan-jia	BdEk	Vq	AcBiCi
~guan-jiu	BjEe	Lijj	AjCe
~guan-jun	AjCe	Cl	
~guan-ma	Cj	Hlbjkjri	Bi
~guan-men	Bi	Midj	Ai
~guan-ne		OjXjjk	
~guan-si	BdCk	Amiq	AdBk
~guan-sou	BeEi	Lm	
~guan-sui		Mkaj	
~guan-wo	BkEe	Rjcitjwm	AkBeCe
~guan-wo-yao		Rjci	
~guan-wu		Oili	
~guan-yuan		uj	Ci
~guan-yuan-da		uj	Ci
~guan-zi	Bj	Lidktj5j	AjBe
~gui-din	Bi	kk8i	
~gui-din-qu	Bi	kk8i	
~gui-hua	Ej	Ae10	
~gui-hua-cuan	BeEj	1k	
~gui-hua-tu		1l	
~gui-hua-xu		1l	
~gui-mo	AkBe	PmZjuj2i	AdBj
~gui-mo-na		PiZk	
~gui-na	Ci	DjFj	
~gui-na-ge	Ci	DjFj	
~gui-nv	BeDi	HkTiUk	AdBi
~gui-sui	BcCmEd	LkNiajkjmknktk	AaBoCd
~gui-sui-guan	BeCk	Ajakkk	AcBlCe
~gui-wei		Ml	
~guo-de		LkWkkj	
~guo-dian	Bi	jk8j	
~guo-hu	BdEi	Ae4u	Ae
~guo-jia	AoBcCeEd	CiIiQjgisevk2o9i	AbBoCd
~guo-jia-gei	AlBeEe	AjIigjvl2i	AdBk
~guo-nai	CkEd	AjUmZjgisjzi4i	BiCd
~guo-ne		JjMj0l6i	BdCi
~guo-nian	AeBi	Akektl	AjBe
~guo-nu		Ol2j	
~guo-qi	BkEe	Ujjl	AkBeCe
~guo-qian		dkoj	
~guo-qu	CjEe	ApLiXjyl	BiCd
~guo-ren		Ajsjvj	
~guo-san		bizj	
~guo-wu		cirj	
~guo-wu-xin		cirj	
~hai-ban		Kikj	
~hai-bu	AdBk	BjNjRjSjUjak	AmBbCe
~hai-bu-gei		BjNj	
~hai-de	AeBoCeEc	Xjcidlvizi6l	AnBcCd
~hai-fa		Qkvj	Ci
~hai-fa-bu		Qkvj	Ci
~hai-fan		dkvj	
~hai-fei		ck6i	Ai
~hai-gan	Cj	AmDk0j	AeBi
~hai-gei	BeEi	Iiijuk9i	AdCj
~hai-guan	Bi	cjlk	Ai
~hai-hao		Aikj	Ai
~hai-jian	Aj	Pj9j	AeBi
~hai-ma		Ll	
~hai-mei	AdBlCd	AcBnJeKiTiXjmjzl0j6j7j8i	AmBb
~hai-mei-dao	Ei	7j	BeCi
~hai-mei-gei	Bi	Uizk0k	Ai
~hai-mei-hao		BjKj	
~hai-min	Di	Tjvi	
~hai-nen	AnBcCdEe	AeEjImKiNePiXkqisitkvj	AbBnCd
~hai-nen-bu	Di	Tisk	
~hai-qin	Ei	BjHk	AeCi
~hai-ran	Bi	cijkzj	
~hai-ran-wo	Bi	cijkzj	
~hai-sen	AeDi	Tkdm	
~hai-si	AiBYCpEb	AdIkJeKeNeOePmTiXeaecefkhijemenirisetkueviymzi0i1e4i5e6e7e	AYBsCb
~hai-si-de	Ci	birjzj	
~hai-si-gong	Ci	nj2i	
~hai-si-sui	AeCi	Tifk	
~hai-si-xian	AdCi	tk	
~hai-si-zen		gj4i	
~hai-si-zi		GiPj4j	Bi
~hai-suo	Ei	BjJjMkUjsizi	AjBe
~hai-wan	AjBe	BkEjIk	AdBk
~hai-xian	Bi	Jjjm3j6i	Ai
~hai-xin	Ei	QiXjpksi	AeBi
~hai-xin-san	Ei	Qipksi	Bi
~hai-ya		Wkbj	
~hai-yi		BjJi	
~hai-yong	Ci	Pizj	
~hai-you	BeCeEl	AjIjKiNiZijjpjqisj1i	AcBdCn
~hai-you-mei		Ijqj	
~hai-you-ren	Ei	KjNj	AeCj
~hai-zai	BkCeEe	BiFjHiJjkj0j5j9j	AlBdCe
~hai-zi	BiEd	DeEeFqHeJeMeNeOiQeReSoTkUkVeWkXdbecedphjiejekelemennseteveyeze0e3e5e6e8e	AiCe
~hai-zi-bao		nj	
~hai-zi-de		Kjdknj	
~hai-zi-dou		Uiak	
~hai-zi-gei		Fjnj	
~hai-zi-jin	Ci	Akgjni	
~hai-zi-mei		BiLjOk	
~hai-zi-nian	Ai	Fm	
~hai-zi-pai	DlEe	Tmhj	AeBi
~hai-zi-ru	Ei	Sm	AdCk
~hai-zi-san	Ci	FjSkUjwk	
~hai-zi-za	Di	Tjek	
~han-dao		Xkyk	
~han-sui	Bj	Okwl	AjBe
~hao-ba	Bi	Xkbj	Ai
~hao-bu		Aj6k	
~hao-cu	Ai	AiTioj	Bi
~hao-cuan	Cj	Njzj	Bi
~hao-cuan-kou	Cj	Njzj	Bi
~hao-de		Akkj	
~hao-gei		AjNjRipi	
~hao-ji	Bi	Xkbjhjmiti5j	AjBd
~hao-ji-ge	Bi	Aitj	Ai
~hao-ji-wan		bj	
~hao-ma	BeDk	Tl	AdBk
~hao-min	CeDi	TjUi	Ae
~hao-min-dan	CeDi	Tj	
~hao-ne	AdBdCcDiEm	AjKiTkUjWjXmki	BZCn
~hao-ne-bu	Di	Tjkj	
~hao-pai	Dj	TlXl	BiCe
~hao-pai-dao	Bi	Xl	AjBe
~hao-pin	Ei	Anzi8i	AeBcCk
~hao-qu		Xk	BdCj
~hao-ren	Ei	Akek	BeCi
~hao-san	BiCeDiEe	TiXjjl	AjBe
~hao-si	AeCbDk	AeQkTmZicklj9j	BdCi
~hao-si-er	Ei	QkZj	AeBeCj
~hao-si-si		Si9j	
~hao-tin	Ei	AjXjuj	AiBe
~hao-wan	AeDj	Tk	
~hao-xian	BeCiDi	Tjyi	AdBk
~hao-yan	Ei	Dj3j	AeCj
~hao-yan-de	Ei	Dj3j	AeCj
~hao-zong	Dj	Tk	AeBj
~he-ca	Ek	Al8j	AkBeCe
~he-ge	Bi	Mkzj0i3k8i	AjBe
~he-gou	Bi	mo	Ai
~he-huo	Ci	Ijzj	
~he-min		zl	
~he-nao		Hizj	
~he-ne	Ei	Nkzl	AdBi
~he-ni		Ai6k	Ai
~he-pin	AeCi	AjFjJjKejlyi5i8e	
~he-pin-jie		cimi	
~he-pin-qu	AeCj	DiFjMiUijjyj5j	Bi
~he-pin-yin		Ji	
~he-si		Qjmlsj8l	
~he-si-jian		8l	
~he-tong	AjEe	AeGiYpdj	BiCe
~he-xi		ekhm	AjCe
~he-yan	Ei	FkSj4i	AeBi
~he-yan-den		FkSj	Bi
~he-yi		NkZj	
~he-zen		Xiyj7j	
~he-zen-wu		Xiyj	
~hei-min	Ai	Ejxj	
~hei-min-dan	Ai	Ejxj	
~hong-tou		JjZk	
~hong-tou-wen		JjZk	
~hong-xian		1k	
~hou-ban	Bj	Ojhl	Ai
~hou-ban-ye	Bj	Ojhl	Ai
~hou-cu	Ei	Ad8t	
~hou-gong	Ai	ai	Bi
~hou-mian	Di	TiXj	
~hou-nen		Eiqj	
~hou-nian		Bi6j	
~hou-nian-ma		Bi6j	
~hou-sen		mm9j	
~hou-suo	BeEj	Zl	
~hou-yi		Xi6j	
~hou-yuan		Okakyk	
~hu-dan	Ej	Uj4i	BeCj
~hu-dan-tian	Ej	Uj4i	BeCj
~hu-de		AlUizj	
~hu-dou		NjOi	Ai
~hu-hai		Sjvi	
~hu-hu	Ei	Ao	
~hu-jiao	Ai	GiPj	
~hu-kou	BeCjDe	AeFjUxWjclze	AdBj
~hu-kou-ben		Umcm	
~hu-kou-hai	AjCe	FiUi	
~hu-kou-mei		FjUj	
~hu-kou-qian		Ul	
~hu-ne	Ei	Ojvj	Ci
~hu-nian	Ci	zj4i	AeBj
~hu-nong		Vjpj	AiCe
~hu-tong		mmtjyk5i	AiBe
~hu-xian	Bj	Fjbj4i	AjBe
~hu-xian-tui	Bj	Fjbj4i	AjBe
~hu-zao	AdCl	Ww	BjCe
~hu-zao-zao	Ci	Wo	
~hua-bu	Bi	kjwj	
~hua-cuan	Ei	tl1k	AiBe
~hua-cuan-kou	BeEj	1k	
~hua-da		AdFjRjik	
~hua-de		KiSiqjwj	
~hua-de-qian		Kiqj	
~hua-duo	ClEe	HkRiak	AeBkCe
~hua-duo-sao	ClEe	HkRiak	AeBkCe
~hua-fen		Flli	
~hua-gao	Ei	Sjcj	AeCj
~hua-gao-su	Ei	Sjcj	AeCj
~hua-gen	Bi	lkwj	
~hua-gong	Bi	Oi1j	Ai
~hua-jiu		AjUi	
~hua-mei	Bj	Nihilmzi1k	AjBe
~hua-mei-ren	Bj	AiNihilmzj	AjBe
~hua-na	BlEe	Fjakekliwj	AlBdCe
~hua-ne	BeEi	Mjqlti	Ai
~hua-ni	Ei	um7i	
~hua-ni-jiao		ui7i	
~hua-san		kk1j	
~hua-si	AdCkEe	AjJibjwj	
~hua-suan		JiZi	
~hua-suan-hua		JiZi	
~hua-sui	Ai	Gm	AeBi
~hua-suo	Ei	Zjai	AeCi
~hua-tu		1l8j	
~hua-wen	Ei	NjSk	Ai
~hua-wo	Bi	Jkwl	
~hua-xu		1l	
~hua-xu-ke		1l	
~hua-ye		bkwi	Ai
~hua-yi	BeEj	AiMiuizi	BeCi
~hua-yi-fen	Ei	Ajzi	AeCj
~hua-yin	BeEj	skwl	Ai
~huai-ne	DiEe	AlHkMiNkTkjilksite	BdCi
~huai-ne-bu	Cj	jjsj	BiCe
~huai-ne-yi	Bi	AmMi	
~huai-yi		Wkcm	
~huan-bao	CeEj	Oq	AeCj
~huan-bao-ju		Ok	
~huan-de		kj3i	
~huan-fa		rkzl	
~huan-fa-ren		rkzl	
~huan-ge		kmzm	
~huan-ge-fa		zl	
~huan-gu	Bi	NjUkdisi8j	
~huan-gu-gong		Ul	
~huan-gu-qu		MiNi8j	
~huan-hui		rk	
~huan-hui-can		rk	
~huan-jie		rk2l	
~huan-men	BeEi	kl	AdCj
~huan-min	Ci	4k	
~huan-ne	BiCe	AcHiQiVjbedjjmlitjxjym1i	AiCd
~huan-ne-nia	Ei	Vkej	AeBj
~huan-ne-zi	AjBe	Qjxj	AeBj
~huan-niu	Bi	AkXj	AiBe
~huan-niu-dao	Bi	AkXj	AiBe
~huan-wo	Bj	Mkjn	AkBeCe
~huan-wu		lk	
~huan-wu-ye		lk	
~huan-xin	AkBeEe	AjWjkimi2r8i	AcBl
~huan-xin-de	AiBe	Wjkimi2l8j	AdBj
~huan-yi	Bi	On6i	Ai
~huan-zen		Ml3m	
~hui-ba	BdEj	bjij	AdCk
~hui-bu	AjEe	lixj7i	AeBj
~hui-bu-hui	AkBe	lixj	AdBj
~hui-can		rk	
~hui-de	Bi	Miekiirisi	Ce
~hui-dou		Jjzj	
~hui-er	Ei	AeSjUjzi4i8k	
~hui-er-san		Sj4i	Bi
~hui-fu		Am	Ai
~hui-gei		Zksk	
~hui-huan		rl	
~hui-hui		Jjzi	
~hui-ji		ej0i	
~hui-ji-suo		ej0i	
~hui-jia	AeBk	ekjl	AlBc
~hui-mei	Ai	AjGi	
~hui-nai	Bi	AdFkKkSiXjcjdieihiujvi6m	BdCi
~hui-nai-ne		ckdjejhjjj	
~hui-nai-san		Ki6i	
~hui-nao		cjll	
~hui-ne		Gihl	
~hui-nian		AdKiLjSjrluizl	AjCe
~hui-nian-jian		rl	
~hui-nian-ke		KjSjzl	Ai
~hui-nong		Njqj	
~hui-qi	BdEj	AmZk	AiCe
~hui-qian		AkBl	
~hui-qu		Qj6k	
~hui-san	AjBe	liriwkxj8i	AdBlCe
~hui-si		AjDjfiuk	Bi
~hui-suan	Bi	6l	
~hui-suo		AiMlbj	
~hui-tou		Djcjjk	
~hui-yao		Girj6i	
~hui-you		DiSj	
~hui-zao	Ci	ljri	Bi
~hui-zen	BdEj	AdRiriuo5j	AdCk
~hun-nan	Ei	akbimkzi8i	BeCi
~huo-ban		hi9j	
~huo-bu		Niejgj8l	
~huo-bu-gei		Niej	Bi
~huo-ce	Ai	Ae2l3o	Bi
~huo-ce-jin	AiBe	3l	AeBj
~huo-de		al3k	Ae
~huo-er		Qiek	Be
~huo-gan		Qo	Ae
~huo-guo	AeBj	ekjk8j	AjBe
~huo-guo-dian	Bi	jk8j	
~huo-jiu		JkQjnisj	Bi
~huo-jiu-ye		Qjnisj	Bi
~huo-si	BkEe	HjSk	AjBe
~huo-wu		3i4j	
~huo-wu-ke		3i4j	
~huo-yi		Dkei	
~huo-you		Qjgi	
~huo-you-mei		Qjgi	
~huo-zu	Ai	om	Bi
~ji-bai		Aegjik	
~ji-ban		Qimj	
~ji-bao	Ai	njvi	
~ji-bao-hai	Ai	njvi	
~ji-bu	AeEi	AdUjWkcikiqkui0m	AiBd
~ji-can		Olfi	
~ji-cen	AkBeCe	AeBiVkgiojqjvizi4p	BjCe
~ji-cen-gong		zj4k	
~ji-cen-wo		4k	Aj
~ji-cuan	AiBe	2k	AeBi
~ji-da	BjCe	Bj5l	AkBd
~ji-dan	Bi	miwk	AiBe
~ji-de	Bi	BjGimozj	AiCe
~ji-di		okpjtk1k	
~ji-dian	BbCmEd	AqOjTimj	AaBoCd
~ji-dian-yi	AjBe	Ojai	Bi
~ji-diu	Bi	NjWisj	Ai
~ji-diu-ne	Bi	NjWisj	Ai
~ji-du	AjEe	AePmzi0k	Bi
~ji-du-er	AiBe	Pj	AeBi
~ji-du-ne	Bi	Ji0k	Ai
~ji-gai		Vs7i	AiCe
~ji-gai-xian		Vl	
~ji-ge	AjEe	AkEiGiIeQiTjYkdifjti9i	AeBj
~ji-ge-dian		AiYlvi	
~ji-ge-ren		fjtjzj	
~ji-ge-yue	Ai	AjEjQjdj	AeBi
~ji-gen		OkXk	
~ji-gou	Bk	dsrj	AkBdCe
~ji-hao	AeCiDiEe	NjTkekzj	Ae
~ji-hao-cuan	Cj	Njzj	Bi
~ji-hui		hk	
~ji-ji		MiPi	
~ji-jia	AiEe	Ui1k5m	BiCe
~ji-jiao	Ee	Qlrjsk8k	
~ji-jiao-ne		rjsj8k	
~ji-jin	Bi	AkBilirl	Ai
~ji-jin-hui		rl	
~ji-jiu	Ei	AeLjZjciuizi	AeBeCk
~ji-jiu-xian		Giuj	Ci
~ji-ju		9n	
~ji-ju-de		9k	
~ji-kan	CeEi	ujwk1i8i	AjBe
~ji-kou	BiCe	jlql3k	Ai
~ji-kou-cu	Ai	ql	
~ji-mei		ejsi3k	Ai
~ji-ne	BdDj	DjTlWk	AcBj
~ji-nen	AiBe	AeMiQnYioj	Ae
~ji-ni		qj	
~ji-nian	AmBdCe	BiEjIlPiQiok5j	AbBl
~ji-nou	BdCmEe	AiZkbkij1i	AcBmCe
~ji-nu		AkEm	
~ji-pao		Rirj	
~ji-pi		kj9j	
~ji-qi	BiCe	NiOkVnWjamqj	
~ji-qi-ren	AiBe	Vm	Ae
~ji-qian		KjXj	Ai
~ji-qin	BdEk	Dlmj	AeCj
~ji-ren	AlBeCeEe	AiXkfqzi	AdBkCe
~ji-ren-na		fj	
~ji-ren-suan	Ai	fj	
~ji-ren-yi		Al	
~ji-san	BcDiEj	AeKkNiTjXjrjskzi	AcCj
~ji-san-za		Njsi	
~ji-si	BdDj	TjUjdjqj	AcBj
~ji-su		9l	
~ji-suo		ejym0i	Bi
~ji-tao		AjBkKk	
~ji-tao-duo		AkIi	
~ji-tian	AlCeEd	AiBjTiYjajminmxl6i	BmCb
~ji-tian-nen	Ai	6j	Bi
~ji-tong		ml	
~ji-wan		Qkbjwk	
~ji-xia		KjSi	Ci
~ji-xian		FkZkmj	
~ji-xin		qi9i	
~ji-xin-zong		qi9i	
~ji-yi	Bi	BjMkOjUialdi2j	AiBe
~ji-yue	Bi	Skfijm	Ce
~ji-yue-fen		Sk	
~ji-zai	Ci	FjQj	Bi
~ji-zan	AeBjCiEe	KjLkNjcmmj	AjCd
~ji-zao		RjUidijk	
~ji-ze	AiBe	WkYl	Ae
~ji-zi		fk0j	
~ji-zong		Bi4k	
~ji-zong-xin		Bi4k	
~jia-ba		Vj	Ci
~jia-ba-wo		Vj	Ci
~jia-ban		AiMiZkek	Be
~jia-bei	Ei	ak7j	Ci
~jia-bu	Bj	Aelj2j8k	AiBe
~jia-can	Di	SjTjUidi	Ae
~jia-cuan	BjEe	OlXimjtm5e	AjCe
~jia-dan		bkkj1i	
~jia-dan-tian		kj1i	
~jia-de	AeBj	Alhljiki0j5k	AlBcCe
~jia-de-bu	BjEe	kj5k	AjCe
~jia-di	Ei	ijti	AeCi
~jia-dian	AeBj	Mljkkj	Aj
~jia-dou	AeBj	ek	AkBd
~jia-er	AjBe	njvjzi	AeBi
~jia-er-si		vjzi	
~jia-gai		cj1i5j	
~jia-gao		ti9j	
~jia-ge	Ai	Ym	
~jia-gei	AlBcCe	AjIiKjWjYicegiriseuivk2i3j	AbBjCi
~jia-gei-wo		Ajgkui3j	
~jia-hai	Bj	FiSkdk	AkBd
~jia-hai-zi	Bi	FiSk	Ai
~jia-hua		FjKi8j	
~jia-huo	AiCe	Aejpwk	AiCe
~jia-ji	AlBdCe	AeCiWmqt	AcBk
~jia-ji-bu		qj	
~jia-ji-kou	Ai	ql	
~jia-ji-ni		qj	
~jia-ju	Bi	Okmltj	AiCe
~jia-kai		MjXi	
~jia-mei	BdDj	KiTkUicilj	AcBj
~jia-men	Bj	AeQjhntj1j	AjBd
~jia-men-kou		FiQk	
~jia-men-qian		tk1k	
~jia-na	DjEd	AjTkjjwj2j	BkCd
~jia-ne		AiWkzj8i	Ai
~jia-nen	Aj	AiGjQj	Bi
~jia-nen-bu	Ai	AiGj	
~jia-ni		PiQjUiikjk	
~jia-nian	Bi	Yk8l	Ai
~jia-nou	Bi	ak5m	Ai
~jia-qi	AjCd	dknm	
~jia-qian	Ai	alnk	Bi
~jia-san	Ei	Miri4l	BeCi
~jia-san-men	Ei	Miri4i	Ci
~jia-sui		Gk	
~jia-suo	Bi	cjjm	Be
~jia-tin		AeQkVi	
~jia-tun	Ci	BjEiri6i	
~jia-tun-qu	Ci	BjEiri6i	
~jia-wan		apci	
~jia-xi		Aj4k	
~jia-yi	Ae	AeSjjmujzl1i8j	AiBe
~jia-yi-bu		Sk	
~jia-yi-tiao	BeEj	zj8j	
~jia-yi-xian		ujzi	
~jia-you	BiEe	AeBiGiVkjlnj1k5j9j	
~jia-you-zan		jl1k	
~jia-zai		Uj1k	
~jia-zi		Ak	Ci
~jian-ban	AmBdCeEe	Gsfi	AbBmCe
~jian-bin		Lm8k	Ai
~jian-bin-de		Lm8k	Ai
~jian-bu		AeGiJiZlgipm9i	Ae
~jian-bu-jian	Ai	Gj9i	AeBi
~jian-ca		AeDjeouj	Be
~jian-ca-da		el	
~jian-ca-suo	Bi	Dkei	
~jian-ce		Mn	
~jian-de	AiBeCeEi	AeCiKlQiaipiqjuj4i7i	AdCj
~jian-de-tou		uk4i	Ci
~jian-guan		hk4j	
~jian-guo		AjFi	
~jian-jiao	Ei	Hj3j	AeCj
~jian-jin		AeJlZn9j	BeCj
~jian-jiu		mkpi	BeCi
~jian-ju		AeEiMkbkjlzl8m	
~jian-ju-guan		zi8i	
~jian-ju-na		Mk	
~jian-kan		Mm8k	
~jian-kan-zen		Mm8k	
~jian-kong	Bi	Hlhklj	Ai
~jian-mian	BeEk	uv	Be
~jian-min	BjEe	Yk4j	AiCe
~jian-na	Ei	GjMj	AeCj
~jian-nao	Bk	Aoml	AkBdCe
~jian-nao-ren	Bi	Alml	Ai
~jian-ne		GiLkMjbj1j	AjBe
~jian-ne-san	BeEi	Mj	AiBe
~jian-ni		JlQjZoolzi0i9j	
~jian-ni-duo		Akoj	
~jian-ni-mei	Aj	Qkfi	AeBi
~jian-ni-yi		Zl	
~jian-ni-zi		Zj0j	
~jian-pin	Bi	Vkjl	Be
~jian-qu		Mi4i	
~jian-ren		AeQeVlcjhlrivl	
~jian-ren-jia		ckrj	AeCi
~jian-se	BeEi	Gkaibn	AdCi
~jian-se-ju	BeEi	aibn	AdCi
~jian-sen	BlEe	AmOmjk	AkBeCe
~jian-si	BdEj	AlCjLm	
~jian-sui		Gkuk	
~jian-xi		Qmgirj	
~jian-xia	Bi	0k1j	
~jian-xia-nai	Bi	0k1j	
~jian-yao		ci8k	
~jian-yi	AmBcCdEi	AeFkHiMiPiRixq8i	AcBk
~jian-yi-ban	Ai	HiPj8i	
~jian-yi-zu	Ai	xk	Bi
~jian-you	Ei	Qjui	Bi
~jian-ze	Bi	AiLiZk0i9i	Be
~jian-zu		mjoi	
~jiao-bu	Ci	AeRkUifj	AeBi
~jiao-bu-hao	Ci	RkUi	Ae
~jiao-cai	BiCdDj	MkTktl	BcCj
~jiao-cai-niao	CdDj	MkTk	BcCk
~jiao-can		fj	
~jiao-can-bao		fj	
~jiao-de		AeBkQjljqj6m8k	Ai
~jiao-de-si	Bi	Bklkqj	
~jiao-duo		fjoiqisj	
~jiao-duo-sao		fjoiqisj	
~jiao-fan		Bn	Ai
~jiao-ge	BeEj	PkZi	
~jiao-hao	Ei	Xp	BeCj
~jiao-na		fksi	
~jiao-ne	AcBoDeEd	AeBlJeMjQednjeljmlriskuize6j8l	AoBbCc
~jiao-qi		Bklk	
~jiao-sa	Bi	PjXl	
~jiao-san	Bj	AeEiFjhmsj1i	AjBe
~jiao-san-qu		Ji1i	Ai
~jiao-si		Alpi	
~jiao-sui	BeEi	Pj4j	AeCi
~jiao-tong		3o	Ci
~jiao-tong-ju	Be	3n	AeCi
~jiao-wo	Ej	AjDkNkpi7i8i	AeBdCk
~jiao-wo-bao		Djui	
~jiao-wu		lisk	
~jiao-yan		Qjsi	
~jiao-yan-nao		Qjsi	
~jiao-yi	BiCe	Gkaibimmojsiui4l8j	AiBd
~jiao-yi-ban	Ai	Gk	
~jiao-yi-kuai	Ei	bjuj	AeCi
~jiao-yu	Ce	AeFmGlSlTjdo	
~jiao-yu-ju	BiCe	FmSlTjdo	
~jiao-zen	BeEj	AeBkHjPjsj8k	
~jie-bian	AeBkEe	elmm	AkBdCe
~jie-cu	Bi	Bj5k	
~jie-dai	Cj	AoDk	Bi
~jie-dao	Ci	AeDlcikjlimltiyj	AeBi
~jie-de		ej5j	
~jie-dian	Bi	Sidjwk	Ai
~jie-dian-hua		Siwk	
~jie-dou	Bi	Lktj	
~jie-ge	Ci	bjem	
~jie-gei	Ei	Xkck	
~jie-guo	AeDj	RkTlYksiylzk0j	AeBj
~jie-guo-ren		Aksj	
~jie-hai	Ei	KiRj	
~jie-hun		Uicj	
~jie-jue	AeBi	AkBiDn8j	Be
~jie-jue-de		Dm	
~jie-ne	BdEk	AeDkJkKjiijl	AcBeCm
~jie-nen		gi2l	
~jie-san	BjEe	Lihkikml	AjCe
~jie-si		AjSkkj	
~jie-sou		Nijl	
~jie-tian	Ei	HkJkmk	Ci
~jie-tian-tian		HkJl	
~jie-ya		Bm	
~jie-yuan	Ei	ik	AeCi
~jie-zan		Kiej	Bi
~jin-bu		AjHiLiSjXkmj	Be
~jin-bu-qu		Skmk	
~jin-cen	Ai	3l	
~jin-de	Ej	AjZitlyj6j	AeBeCk
~jin-er	Di	AkTjli3i	AeCi
~jin-er-ge	BeDiEi	AkTj	AeCj
~jin-fan		jl	
~jin-gai		tq	
~jin-hai		vj0k	
~jin-hui		rl	
~jin-jian		fi4j	
~jin-ma		fj	
~jin-na	BeCi	Wjvjyl	AeBi
~jin-na-you	Ci	yl	
~jin-nai		0k5j	
~jin-nao	Bi	Hl	
~jin-nao-yuan	Bi	Hl	
~jin-ne	Ai	Ejhklkmk	
~jin-nen	Ai	AkYjfi	
~jin-nia	Bi	hksi	Ai
~jin-nian	AkBeCd	AlBiJiQeeigkoetjvl6j9i	AdBj
~jin-nian-ji	Ai	9j	
~jin-nian-yao	Ae	Ti6j	
~jin-nian-you		AkJj	
~jin-qu	AcBiCj	AnHjSjljtj8j	AiCe
~jin-ren		Zkfi	
~jin-san		Uisl	
~jin-sao		Vkjksi	
~jin-sen	Bi	fihm	AkBe
~jin-suo	Bj	Wihi	Ai
~jin-te	AkCe	Cs	AeBj
~jin-te-xin	AkCe	Cs	AeBj
~jin-tian	Ei	AkJmcl8j	Be
~jin-tie	AlCeDeEe	BiHjnu	BjCd
~jin-tie-an	Aj	Hkni	
~jin-wu		tn	
~jin-xian	Ai	GiQkYj	
~jin-yi	Ei	JjWkfihjti	BeCj
~jin-yi-nian		Jjfi	
~jin-yin	BeEi	Eizp	
~jin-yin-fan		zl	
~jin-you		AeIjfjyj	Bi
~jin-you-mei		AeIjfjyj	Bi
~jin-zi		Zjom	Ae
~jiu-ba	Ei	Okkjmjtk5i	
~jiu-bai	Bj	Xjjm	AiBe
~jiu-ban	Ei	Ujbj8k	Ci
~jiu-ban-wan		bj8k	Ci
~jiu-bu	BkEe	AeJjKjejfkwn	AjCe
~jiu-ca	Bi	AeJjXkci0k	
~jiu-ce		ElLj	
~jiu-cen	Ai	citnxj	
~jiu-cong		Al	AeCi
~jiu-cong-ze		Al	AeCi
~jiu-da	AiBe	Zjvj0i1i	Ae
~jiu-da-dao	AiBe	vj0i	AeBi
~jiu-dao	BeEk	Hiainiyj7j	AcBeCl
~jiu-dao-ne	BeEj	ai7j	AdCj
~jiu-de	CiEe	WjXlfi	Ce
~jiu-dian		Fkjl	
~jiu-duo	Bj	JkNj	AjBe
~jiu-fan		AkIi	
~jiu-gai		Fl0k4j	
~jiu-gan	BjEe	JiXiam	AjBeCe
~jiu-gei	AeEj	Njcidikisi8i	AiBdCi
~jiu-gei-ban		Uicj	
~jiu-gei-wo		Aj8j	Ai
~jiu-guan	BiEe	jm	AjCe
~jiu-guo	BeEj	Mjcirj2j	AdCk
~jiu-guo-wu		cirj	
~jiu-huan		kjzj2j	Ai
~jiu-hui	BiEe	Ll	Ai
~jiu-kai		OkXkbjii	Be
~jiu-mei	Bj	AeJmLkOiXidj5i	AjBe
~jiu-mei-ren		Jm	
~jiu-mei-yin		dk	
~jiu-na	BdEk	AmBjJiNj1j	AZBl
~jiu-na-dao		Bj1j	
~jiu-na-me		AkJj	
~jiu-na-ze	Ei	Nk	AeCi
~jiu-ne	Bj	Jkbj	AiBe
~jiu-nen	AjBe	Emnjqjzj	AdBk
~jiu-nian		AjLkwk	
~jiu-pi		Kkbi	Ci
~jiu-pi-ne		Kkbi	Ci
~jiu-qu	Bi	Hlci	
~jiu-sa	Bi	Xlmk	AiBe
~jiu-san		tlzi	
~jiu-sen	AjBe	gn	AeBj
~jiu-si	AeBjCeDeEj	AkDkJlKeLeNjQeSiTeZjaecidihejdkelemmteuiwdye0k1j7e	
~jiu-si-bu	Bj	Bjei0m	AkBd
~jiu-si-ca		Al	
~jiu-si-mei		AiJk	Ai
~jiu-si-ren		RjXi	
~jiu-si-yao		bjci	
~jiu-suo	BeDkEe	Tlkj	AeBj
~jiu-tin	BjEe	JiKiXjaj	Ai
~jiu-wan		DiPjzk	Ae
~jiu-wan-si		zk	AeCi
~jiu-wen	BjCe	Njwi	AjBd
~jiu-wo		kj0j	Ai
~jiu-xian		Giuj	Ci
~jiu-xian-sou		Giuj	Ci
~jiu-xin		cjsk	Ci
~jiu-ye	AkBc	AdQsgknisi	AdBlCe
~jiu-ye-de	Ai	gjnisj	Bi
~jiu-ye-kun		Ql	
~jiu-yi		AlBjJk	AkBd
~jiu-yi-ke	Ei	Am	AjBe
~jiu-zai	AeCeDj	AeLkQkTlmjyj	
~jiu-ze	BeEk	AnJkUj	AkBeCd
~jiu-zen		zi	
~jiu-zou		DnVjvj	
~ju-ba		kjpizi	
~ju-ban		aidihjylzi	AeBi
~ju-ban-wo		djzi	
~ju-bao	Bi	Aeajdljm5p	AjCe
~ju-bao-nuan		5l	
~ju-bei		dj7j	
~ju-bei-an		7j	
~ju-bu	Bi	AjKjjk	AkBeCe
~ju-can	BiCiEe	AnJk	Cd
~ju-da		Kiwj	AjBe
~ju-de	Ei	Vjpiri9k	Ci
~ju-de-guan		Vj	
~ju-de-xiao		pi9j	
~ju-dian	Ci	AjFjbj	
~ju-dian-hua	Ci	AjFjbj	
~ju-fu		KlQj	
~ju-gei	BeEj	Qipi3j	AdBeCk
~ju-gong	BeEi	AkSeTj	AdCi
~ju-guan	Ci	Jibjri8i	Ce
~ju-guan-bu		Ji8i	
~ju-guan-ma	Ci	bjri	Bi
~ju-ji	Cj	ij1i	Bj
~ju-ji-nou	Cj	ij1i	Bj
~ju-jian	Ei	piui	
~ju-jiu	BkEe	Niwo	Ai
~ju-mei		sj1i	
~ju-mei-ren		sj1i	
~ju-na	Ck	FjGiMjYkljoj	BjCe
~ju-na-ge	Cj	FjGiMjYklj	BiCe
~ju-nao		HjSi	
~ju-ni		AiJi8k	
~ju-ni-men		AjJi	
~ju-quan		Vitj	
~ju-ren	AlBe	AeCsml	AdBk
~ju-ren-na	Ai	Cjml	
~ju-san	Ei	1k5j	
~ju-sen		ambk	
~ju-suo	BiCe	KiUiWidi0j	AiBe
~ju-wan	Bi	hk5j	Ai
~ju-wu	Bi	bilj	AiBe
~ju-xiao	Ei	bjui	AeCj
~ju-yao	Di	NjTj	Bi
~ju-yi		uj	
~ju-you	BlCeEe	AnWi	AlBdCe
~ju-zai	Bi	Jkwi	Ai
~ju-zu		UoZjcj	
~ju-zu-zen		Uocj	
~ju-zuan	Ei	piuj	Ci
~ju-zuan-guan		uj	Ci
~jue-de		Dm	
~jun-gong		bmfj	
~ka-diu	Ci	Kjsi	Bi
~ka-diu-ne	Ci	Kjsi	Bi
~ka-ne	AeBj	bkxi	AiBe
~ka-ni		Hjjj0j	
~ka-san	Bi	Kk0m	AiBe
~ka-zai	BlCe	0k1i4j6j7j8j	AlBc
~ka-zai-na		zi0k	AiBe
~ka-zai-sen		6k7j	
~ka-ze		Mk3j	
~ka-ze-bu		Mk3j	
~kai-bu		Nltj	Ai
~kai-bu-cu		Nl	
~kai-cuan		Ol	
~kai-de	Ei	IkPizk	AeCi
~kai-de-gong		Pizk	
~kai-dian	Ai	AkIj	
~kai-fa	Bi	BlNieili1i	AjBeCe
~kai-fa-san	Bi	BlNieili1i	AjBeCe
~kai-ge	AeCiEi	MjNjcjzj8n	AiCe
~kai-ge-ju		ck	
~kai-gong	BeEi	ajbrnizi	AdCj
~kai-gong-de		bm	AeCi
~kai-gong-zen	Ei	bl	Ci
~kai-guo		vjxi	
~kai-hui	Bj	hklk	AjBe
~kai-men	BeCj	Ak5k	AdBk
~kai-ne	AjBe	NePjckijxm	AdBj
~kai-piao		AdNrPi	AdCi
~kai-san		AlPi	Bi
~kai-si		OkPkTi	
~kai-tin	Bi	il	Ai
~kai-yan		AeIjmk	BdCj
~kai-ye	BiEe	MkOmkjzi8j	AiCe
~kai-yi	Bi	Xkdi	Ai
~kai-zan	Bi	Nl	Ai
~kai-zan-piao	Bi	Nl	Ai
~kai-ze	Ei	cjzi	BeCj
~kai-zi	Bj	OkSeciemoi	AjBe
~kai-zi-bo		Okoi	
~kan-bin		Kk	
~kan-bu	AeEj	AeDkKjXklitj	BdCj
~kan-bu-jian		Xkli	
~kan-de	BdEk	Dk1i	Ci
~kan-jian		Ri1j	Ai
~kan-kan	BdDlEe	DkTm	AcCi
~kan-ne		Dj1l	Ci
~kan-pin	Ci	AjFjViii3j	
~kan-pin-jiao		Fj3j	
~kan-si		Tiok	BcCk
~kan-wo	BdEk	Hk1i	Ci
~kan-zen		Mm8k	
~kao-nen		8j	
~ke-ba		Akuk	AiBe
~ke-can		Jkbk1j7j	AiBe
~ke-de	Ci	bidm1j	
~ke-den		MjUkrj	
~ke-den-ne		MkUk	
~ke-fu	Bj	AkNijl	AjCe
~ke-hai	Bi	dm	Ai
~ke-hai-sen	Bi	dm	Ai
~ke-hu	Ei	DkNm	BeCi
~ke-ji		qi9o	
~ke-ji-ju		9n	
~ke-ji-xin		qi9i	
~ke-mei	Bj	dp	AjBe
~ke-na		wk8k	
~ke-nai		Mipi	
~ke-ni		1j3k	
~ke-pi		Mi1i	
~ke-sen		gi	
~ke-si		JjRi	
~ke-wen		FkHi	
~ke-xin	AdBZCdDeEt	AkCeEeFiGeHiJdKiMiNiPeQiSjTdWjXiZkddeefegeiijdkildoeqeujwcxeyj0d4i6e8i	BcCl
~ke-xin-ba		Ajzi	
~ke-xin-he		jjmini7i	Ci
~ke-xin-huan		MiNiUi	
~ke-xin-sen		Xi	Ci
~ke-xin-yu		hjkj3i	
~ke-zai		bi1i	
~ke-zen		Akbk1i3i	AjCd
~kong-qi	Bi	BkXk	
~kong-tiao	BkEe	OoXkjk	AiBe
~kou-ben		Umcm	
~kou-ben-san		Uk	
~kou-cu	Ai	ql	
~kou-de	BkEe	AmUjwn4j6j	AkBeCd
~kou-duo		qj	
~kou-duo-sao		qj	
~kou-hai	AiBiCd	FiUiXj	Ai
~kou-ji		LjWk	
~kou-jiao		1i	
~kou-mei		FiRjUitl	
~kou-mei-ran		RjUj	
~kou-na		FjLi	
~kou-ne	Bi	6m	Ai
~kou-nian		LjZlyl	
~kou-qi	Bj	dlwk	Ai
~kou-qian	Bi	Ukjl	AiCe
~kou-quan		LjXj	
~kou-ran		Oj5j8k	
~kou-si		UjXi	
~kou-sui	BdEj	ikzi	AbCl
~kou-suo	Ei	Kick1i	Ai
~kou-yi		Xiqj1i	
~kou-you	Bi	Rjck	
~kou-zai	Cj	Zjbken	AeBj
~kou-zai-ji	Ci	Zkbk	AeBi
~kou-zai-na		en	
~kou-ze	AeBk	el3k	AkBd
~kou-ze-wo	Bi	ei3k	AjBe
~kou-zi	Cj	GiXj4i	AeBj
~ku-ne		Dk5l	
~ku-xian		LjQj7i	
~kua-jin	Ai	om	Bi
~kuai-dao	Ai	Ui9j	AeBi
~kuai-dao-qi	Ai	Ui9j	AeBi
~kuai-de		Nizj	Ci
~kuai-de-jiu		Nizj	Ci
~kuai-di	AiBdEi	AeGiWjompk1m	AeCi
~kuai-di-fei	BeEi	okpk	AeCi
~kuai-dian		AeJjxi	
~kuai-er	BcCiEj	AeCiLkUjWibmmisiuizk4i	AcBiCi
~kuai-er-ban		Ujsi	
~kuai-qian		Picj	
~kuai-ren		1l5k	Be
~kuai-si		Qjbktk7i9i	
~kuai-si-ke		Qk7i	
~kuai-si-xin		bktk9i	
~kuai-wu		MiXk	Ci
~kuai-wu-xin		MiXk	Ci
~kuan-bu	Ai	Il2i	Bi
~kuan-de	Aj	EkIl	Bi
~kuan-dou		BjIi	
~kuan-hai		Bk6j	
~kuan-ni		2i	
~kuan-ni-xi		2i	
~kuan-tie	Ai	Ij2i	Bi
~kuan-you		Al	
~kuan-za		Ejal	
~kui-sun		fiqi	
~kun-nan		AjDlQk	
~kuo-ne		Lk5j	
~ma-de	BeEj	hj4i	Ci
~ma-fan		Aivj4j	AeBi
~ma-nu	Bi	Ln	Ai
~ma-qu		7l8k	
~ma-qu-na		7l8k	
~ma-san	Bi	JkMi	
~ma-yue		Bi6j	
~mai-bao		djzj	
~mai-bao-zi		djzj	
~mai-bu		BjKizi	
~mai-cai		Lm	
~mai-ci		Ljji	
~mai-de	AeBiCjEd	jsoj3i	AiCd
~mai-dian		Pj8j	AeBi
~mai-dong		NiYj	
~mai-dong-xi		NiYj	
~mai-er	BeCi	Pi2i	AcBk
~mai-er-sou	BeCi	2i	AdBk
~mai-fan	AiBe	AkNigi4j	AdBi
~mai-fan-zi		Nj4k	Ci
~mai-huo	Ai	op5k	Bi
~mai-jia		jj4i	
~mai-mai		IjYjakzj4l	
~mai-san		pi8j	
~mai-wan	Ci	Wk6k	
~man-bin	BeEj	Ko	
~man-dao	Bi	Lkal	Ai
~man-de	Bj	Wkmj	AjBe
~man-fen	AeBcEn	AlKiViZkuizi8j	AZBcCp
~man-ne	Bi	FjHiLjmi	Ai
~man-san	AiBdEi	AeElUjXkbjii	AdBlCe
~man-san-xin	Ei	AeXkbkij	AeBj
~man-si		wj1i	
~man-yi	Ei	Aq	Ci
~mao-bin		Albj	AeBeCj
~mao-de	Bj	jk6j	AiBe
~mao-mei	Bi	el0j	AiBe
~mao-ne		litj	
~me-sou	Ci	kj3j	AeBi
~me-sou-xu	Ci	kj3j	AeBi
~mei-ban	Bi	AjJk1j	AkBeCe
~mei-bao	Ai	EjKiej	
~mei-cao		OlPi	
~mei-ci		Jkvj	
~mei-cu		Ljxi	
~mei-da		Aeflkjlk	AiCe
~mei-dao	AeBi	tl6j7j	AiBd
~mei-dao-zan	Bj	6j	AiBe
~mei-di		Zj3k	
~mei-dong		Bivj	
~mei-dong-jin		Bivj	
~mei-dui	Bi	Zk0j	AiBe
~mei-er		Uizi	
~mei-fa	AeBmCeDe	AjBiOjajmpsitk0k	AqBbCZ
~mei-gan	AjBe	xk	AeBj
~mei-ge	BlEe	AkHiXk3l	AkBdCe
~mei-gei	AdBkEd	TiUieikjnizj0j9j	AlBeCc
~mei-hao		BjKj	
~mei-he	BdEj	Qjik	AcCk
~mei-hua	Ei	Ajmkzi	Cj
~mei-hua-yi	Ei	Ajzi	AeCj
~mei-jia		Ml	
~mei-jia-dian		Ml	Bi
~mei-jian	AeBi	Zkuj0k9i	AkBeCe
~mei-jian-ze	Bi	AeZl0i9i	Ai
~mei-jiao	Ei	Bilksiti	Ai
~mei-jie	Bj	eosj	AjBeCe
~mei-kai		Seekvjxi	
~mei-kai-guo		vjxi	
~mei-kan		JiRi	Ai
~mei-min		pj	
~mei-min-e		pj	
~mei-na		Uiei	
~mei-na-ze		Uiei	
~mei-nai	Bj	Aebkijjimi8j	AkBeCe
~mei-ne	AeBkEd	AeXjbjdkkjlitl6i	AjCe
~mei-nuo		DiFj	
~mei-pi	Bi	JiKirj8i	Ai
~mei-qian	AeBjCiEe	Aeemimli0i6j	AjBeCe
~mei-ran	BeEj	RjUjkjsj	AbCm
~mei-ran-wo	BeEj	RjUjkj	AcCl
~mei-ren	AeBsCaDdEb	AlCeDdEeGeHkJkKiOdPeQiTdUeXjZebdcdddedfegehjjjlkmpneoepeqevdwdyeze0d2e3j4e7e9e	AuBXCZ
~mei-ren-da		Ykrj	
~mei-ren-gan		hi5k	
~mei-ren-gei		MiNjkj	Ai
~mei-ren-guan	Bj	BiHkKiSkXmmeti3l	AjBe
~mei-ren-jie	Bi	FjJkRjalzi	Aj
~mei-ren-nai	Bi	AjHjVj8j	AiBe
~mei-ren-ni		AiJjNi	
~mei-ren-nian		Qkij	
~mei-ren-xiu		AkWk	
~mei-rong		AeMljj	Ai
~mei-rong-yuan		AeMljj	Ai
~mei-sa	AeBeEm	ApQi	AcBl
~mei-san		dk	
~mei-sao		HjIkvj	Ci
~mei-sen	Ei	Oivj	Ci
~mei-sou		AiLkPiQile0m5k	
~mei-sou-ru		PiQj	
~mei-sou-yi		Ajii	Ci
~mei-suo	BdEk	AlXi	AcBeCl
~mei-suo-de	BdEk	AlXi	AcBeCl
~mei-wan	Bi	Bkbk	AjBe
~mei-xia	Bi	Bjbjhk5i	Ai
~mei-xia-wen	Bi	bjhk5j	
~mei-xian	BeEj	KlNjZj	AcCk
~mei-xian-dao	Ej	AiNjZjui	AdCk
~mei-xiao		Hidjxj	
~mei-xiao-fan	Bi	Hidj	Ai
~mei-xin		JiUj	
~mei-yao	AeBdCeDnEe	Tpii	AdBlCe
~mei-yao-san	Di	Tj	
~mei-ye		Yi	
~mei-yi	Bi	lmzj	Ai
~mei-yi-ge	Bi	lm	Ai
~mei-yin		Rjdkpi	Ai
~mei-yin-ne		Rjdk	Ai
~mei-yong		ukzi	AjBd
~mei-you	AjEb	AjBjCeDeEeFeGeHeIiJjKeLeNeOePiQiRjSeTjUeVjWkXeZeaebecedkejgihdiejemeokperesetduewexeyk3e4e5d6e7e8e9i	BlCY
~mei-you-a	AdBdDl	Tn	AdBj
~mei-you-bu	Ai	AlQj	
~mei-you-ca	Ei	QjWj	
~mei-you-jian	Ai	oj9i	
~mei-you-quan	AiCe	AeVmll	
~mei-you-ren	AdBjCiEe	RjWk	AjBeCe
~mei-you-sa	Ai	Algioezk	Bi
~mei-you-yi		Bk	
~mei-you-zen		Ijdk	
~mei-you-zuan	AdCk	Rl	
~mei-zao	Ai	figl	Bi
~mei-zao-ze	Ai	gl	
~mei-ze	Ei	ekyk8k	Ai
~mei-zen	BiEe	dkhk	AiCe
~mei-zi	Ei	Ajci0i	AeCj
~mei-zong	BcDnEe	To	AaBm
~men-ban	Ej	Qjkk	BeCj
~men-ban-wo	Ej	Qjkk	BeCj
~men-can	BdEj	DlQjqk9j	AdCj
~men-cao	BeCj	yl	AeBi
~men-cao-na	BeCj	yl	AeBi
~men-da	Ci	Akwk5k	AeBj
~men-dao		AjJi	
~men-dao-di		AjJi	
~men-de		CjQiWlgk	
~men-den		Biei	
~men-dian		Dk	Ci
~men-er		ekpi	Ai
~men-gai		9j	
~men-gao		qjui	
~men-gei	AdBdCkEi	AdHjRmWk	AdCi
~men-guan		Lj8k	
~men-hai		Jkkj	
~men-ji	BdCk	Ajdjri	AdBj
~men-jin	BdCiEi	Ajyl	AdBiCi
~men-jiu		AeDlJjXj	AiBe
~men-kan		ok8j	
~men-kou	AdBl	AkHeLnOkQjRiUeWeXehmkilemitjym	AlBcCe
~men-kou-nian		Ljyl	
~men-man	Ej	AlHibj	AkBeCe
~men-na	CiEe	AdQkWjtlyl3j	Bi
~men-na-er	Ci	Wkyi	AeBi
~men-ne	CiEe	Ajdkyl	AiCd
~men-nian	BkCe	LlMikmyk	AlBc
~men-nian-na	BjCe	kiyk	AjBd
~men-nin		Al	Bi
~men-nin-dao		Al	Bi
~men-pai	Ci	yk	
~men-qian	Bj	to1k	AjBd
~men-ran	BiEe	jj	
~men-ran-wo	BiEe	jj	
~men-san		VkXjei	Be
~men-si	AiBe	Pkbkkk	AdBj
~men-si-yi	AiBe	Pl	AeBj
~men-sui	Bj	Njlk	AjBe
~men-suo	Bj	Ajhkjjzi0j	AjBe
~men-tou	Ei	Aekv	AdCj
~men-tou-mei	BeEi	kl	AdCj
~men-xiao		Bj2i	
~men-yan	Bj	JkOn	AjBe
~men-yao		el	
~men-yi		Bjdjri	
~men-you	AiBdCeEj	AlYl	AcCj
~men-za		BjLk	
~men-zen		KoVj	Ci
~men-zi	Ei	Micjkj	
~men-zi-ji		cjkj	
~men-zuo	Bi	ek	
~mian-bu		Yjuj	AeCi
~mian-bu-mian		fi	
~mian-de		PjXi8j	
~mian-fei	De	AdLkRiipokpjzj	Ae
~mian-fei-hai	AeEj	ijpk	BdCj
~mian-fei-nv	Ai	ik	Bi
~mian-gei		ejuj	
~mian-gei-wo		ejuj	
~mian-gen		Aiui	
~mian-ji	AkCd	AiBkUkok2j8i	
~mian-sen		Zkvj	
~mian-zen	Ai	Pk	Bi
~mian-zen-zi	Ai	Pk	Bi
~min-bai	AeBeCiEj	KiRlUjYkfiiiuj	AcCk
~min-bai-bai		Aj	Ci
~min-bai-si		KjUj	
~min-ban	Bj	HiSkrl	AjBe
~min-dan	CcDlEd	EmToxi0j	AeBlCc
~min-dou	CjDe	Sici	AeBi
~min-dou-yao	CjDe	Sici	AeBi
~min-e	AeBiDi	FjTjpj	Ai
~min-er	Di	Tj4i	
~min-fei		cirm	
~min-fu	AeBi	Ukyj	Ai
~min-gong	Bi	Ijejwl	
~min-jin	BeEj	Ukhk	AeCj
~min-min	Bj	AjUkci1i	AiBd
~min-min-bai		Aj	Ci
~min-ne	Ai	BjSk4i9j	
~min-qu		FiSk	
~min-qu-na		FiSk	
~min-san		Ukhl	
~min-san-na		Ukhl	
~min-si	AeBiCe	AkTiwnzj1j8i	Be
~min-si-de		Alwk	Be
~min-si-si		zk8j	Ci
~min-tian	Cj	AlJjci	BjCe
~min-xi		FjSjci	
~min-xi-tong		FjSjci	
~min-xia		Bk4k	
~min-zan	Ei	cjyj	AeCj
~min-zen		Hjrp	
~min-zen-ju		Hirn	
~min-zen-na		Hirj	
~min-zi		Tizn0i4n	
~min-zi-he		zk	
~min-zi-zai		Tj4j	Bi
~min-zong	Cj	ckwkyk	
~min-zong-xin	Cj	ckwkyk	
~mo-ji	Bi	Miwk	AjBe
~mo-kai		Pi	Bi
~mo-na		PiZk	
~mo-na-ge		PiZk	
~mo-tuo	Bi	hn	Ai
~mo-zi		Gimk	
~mu-bei		7j	
~mu-bei-an		7j	
~mu-qu	Ci	2i	
~mu-yan		Vi0i	
~mu-yan-sou		Vi0i	
~mu-zai		7k	
~na-ba	Bi	LjOl	Ai
~na-ban	AeBiCkEc	AeBiWjbjhmilzi3l8e	BjCb
~na-bao	BeCk	FiSibkkj7j	AeBj
~na-bao-min	Ci	FjSi	
~na-bei		Kjrj	
~na-bei-an		Kjrj	
~na-bi	BiCe	KjZiviwl6l	Be
~na-bi-qian		vj6j	
~na-bian	BeCj	fiyl4i	AdBk
~na-bu	Ai	AeBiEjKiNePjWipksezm3e8i	Ce
~na-bu-zu		pl	
~na-ca	AeCj	AeBkFjdksj1j	
~na-cuan		NkOi5j	Ci
~na-da	AeBi	AeFkNjalkitiwj	
~na-da-jie		Nk	Ci
~na-dao		BjLibjhiml1j	
~na-dao-ne		bj1j	
~na-de	BkEe	alwk3k	AkBeCd
~na-den	Ci	MkQkSk	
~na-den-ji	Ci	MkQkSk	
~na-di	BeCj	IiKjbielsi	AdBi
~na-di-cai		Iisj	
~na-dian		Zk1i	
~na-dian-si		Zk1i	
~na-duo		PiQl	
~na-duo-sao		PiQl	
~na-er	AeBeCl	AkBeHiJeRiWlbeeeijkimkrkwkyj5j7e8i	BkCc
~na-er-suo	BdCiEi	Wkkj	
~na-ga	Ci	zj	
~na-gai	Ci	zi4i	Bi
~na-gao	Dj	Tkek	BeCj
~na-ge	AjBUCnDiEd	AdBeCjDkFmJeKdLdMlPjQeSdTmVeXcadbicjeegdheidjdkcniudwcxeylzi1e2i4e5e7d8j	AUBtCe
~na-ge-bao	Be	Djfinj	AeBi
~na-ge-ben		Mjzj	AeCi
~na-ge-bu	Ci	Eiejzj5j8j	
~na-ge-cuan	AeCi	AlBiGibecksjze4i6i8i	
~na-ge-dai	BeEj	AkIk	AdCj
~na-ge-dan		Ijbj	
~na-ge-di		Njzj	
~na-ge-dian	Cj	AeOkdkmktk	AdBj
~na-ge-jian	AiCe	CiGjZj	
~na-ge-ke	AeCk	FiYjbjdeljri0j3j	BjCe
~na-ge-kou		Wj	
~na-ge-nao		FkHj	
~na-ge-nou	Ci	ykzk	
~na-ge-pai	BeDj	TkUihj9j	AeBj
~na-ge-qian	Ai	fl	
~na-ge-tin		NjPjWj3i	
~na-ge-wu		risj	
~na-ge-xiao	BeEi	CiFjMjWj	AeCj
~na-ge-xu		Mk	
~na-ge-xue		Fl	
~na-ge-yi		MiPi	
~na-ge-yuan	CeDj	Tk	BcCk
~na-ge-zen		Mj8l	
~na-ge-zuan		CkQjZj	
~na-he		Yk7j	
~na-hei	BjCe	ekjk	AkBd
~na-hua	Bj	alwj	AjBe
~na-huan		Mi3i	
~na-huo	Bj	ek3j	AjBe
~na-ji	BlCeDe	AeGjLiOjaedjmxte	AlBc
~na-ji-tong		ml	
~na-ji-zan		Lkmj	
~na-jian	Ci	Jjsk8k	
~na-jiao	Dj	BkKjTkgj	AeBeCj
~na-kai	BeCk	Qkhlsjyj	AeBj
~na-kan	CcDm	FjTn	
~na-kuai	BeEi	GiLkUjWibksizi4i	AeBj
~na-kuai-er	BeCi	LkUjWibksizi	AeBi
~na-me	BjCe	AkJjyk	Aj
~na-nen	Ck	Nisi1j	AeBi
~na-ni		FiMi3j5k	
~na-nian	AkEd	AeGlwk4k	BiCe
~na-nin	Cj	Hjsl	Bi
~na-qian		kjsk	
~na-qu	BkCe	AmWjXili0j	AkBd
~na-qu-ne	BkCe	AkXili0j	AkBd
~na-sa	ClEe	FjNjajcl	AeBjCe
~na-sen	Cj	AeHkKjNkUjkkni	AeBj
~na-sen-qin	Ci	AeHlJiKjNkUj	
~na-sui		GiPj	
~na-sui-ren		GiPj	
~na-tan	Ei	Wk1k	
~na-tao		zi4i	
~na-tian	BeCj	Ao4k	BjCe
~na-tiao	AkBe	Elyk	AeBj
~na-tou	Ci	yizj	
~na-wei	Bk	OlXiwj7k	AjBe
~na-wen	Ci	Fikkrivi8j	Bi
~na-wu	Ci	Anoj	Bi
~na-xia		cn9j	
~na-xiao		Wkxkzj	
~na-xie		Aibicjui	
~na-yan	BdEj	AjUj	AcBl
~na-you	Cj	ilyl	BjCe
~na-yue		ekzk	Ai
~na-za		Am3j	
~na-ze		KkNjQkeizk	
~na-zen		NiVi4j8m	
~na-zi	Ci	qjsj	
~na-zi-xun	Ci	qjsj	
~na-zou		mk	
~na-zu		Ykrj	
~na-zu-ce		Ykrj	
~nai-ba		Djaj	
~nai-ban	Bi	wi0k	AjBe
~nai-ca	BeCi	8l	AdBi
~nai-ca-dian	BeCi	8l	AdBi
~nai-can		Dm	
~nai-can-ni		Dm	
~nai-ce	Ej	DkOjmj	BeCj
~nai-de	BeEi	AeFjMiNiXitk1j	AeCi
~nai-dian	BeEj	Dkuj8j	AeBeCk
~nai-dian-ni	BeEj	Dkuj8j	AeBeCk
~nai-gan	DjEe	Tjvi	
~nai-gan-sa	DjEe	Tjvi	
~nai-ge		Xivj0k	
~nai-gei		AjQj8i	
~nai-gei-wo		Qj8i	
~nai-hai		BjNj	Ai
~nai-hai-zi		Bj	
~nai-hui	Bi	Nkzi7i8k	Ce
~nai-jiu	Bi	Xkwk	AiBe
~nai-kan		DkHkVj	AeCi
~nai-mei	AiBcDj	Tkbkxk	AcBl
~nai-nai		lkzi	Ai
~nai-ne	AeCeDeEl	AaBiDkHeJeKeLiNeOiTeUjZjalbecikiljmesetkuezk0e5e7i	AeBdCk
~nai-ne-gan	Ei	ei8j	Ci
~nai-ne-jiu		Dkak1j	BiCe
~nai-ne-wu		EiUihjjj	AeCi
~nai-ne-xie		Qidjri	
~nai-ne-yi		OiUktk	
~nai-nian	BeEi	DiFokjsi	AdCj
~nai-san		AjKi6i	
~nai-si	AeBj	AjDkjn8k	AjBe
~nai-sui	AeCjEe	Amtm	Ce
~nai-suo	BeEj	AjKjui	AdCk
~nai-tou	Be	AjRj	AeBi
~nai-tou-zi	Be	AjRj	AeBi
~nai-wan	AjBe	Pm	AeBj
~nai-wo	Ai	AeFjQkzj	
~nai-wu	BeEk	FjSiukzj	Ci
~nai-xian		Ak8j	
~nai-xin	Ei	AkJlpi4k	AeCj
~nai-yi	AeEk	AlVjZjbj	AjCe
~nai-yi-hui	Ej	Ambj	AjCe
~nai-you		AeQkSi6k	
~nai-yue		Hjml	Ai
~nai-za	Ci	AkUikj	Ce
~nai-zao		Ui5j6j	
~nai-ze	AjBe	AkLjPigj	AeBi
~nai-zen	BeEk	Xk8j	AdBeCk
~nan-de		Qjnjwi	
~nan-si		Nizj	AeCi
~nan-ta		Qkyj	Bi
~nan-wu		Dklj	
~nan-wu-ke		Dk	
~nan-zu		alhj	
~nao-bai		Am	
~nao-bai-xin		Am	
~nao-ban	Bi	AeWkdlepji	
~nao-ban-suo		el	
~nao-die		Kkhi	
~nao-dong		eo	
~nao-dong-jian		ek	
~nao-gong		Hjni	
~nao-hao	Ei	AjUjVi	Ci
~nao-hao-ne	Ei	AjUjVi	Ci
~nao-jia		Uicj	
~nao-jin		sk	
~nao-nian	AdBiCiDe	HsWicl	
~nao-nian-gong	Bi	Hl	Ai
~nao-nian-si		Hk	
~nao-ren	AbBnCeDe	AeDeHxJeKmLeNeOjQeSeTeUiVeWeaibecedeeehdiejjkelimjresjtjwjyezd3e5e8e	AnBbCe
~nao-ren-de		HjKj4i	
~nao-ren-qu		Uk	
~nao-ren-zen		sl	
~nao-san	AjCd	Amnk	
~nao-san-na	AjCe	Aink	
~nao-sao	BdEl	DkMj	BdCi
~nao-si	AdBmCdDe	AkFjHlSocedoejiesi	AlBZ
~nao-si-mei	Bi	dk	
~nao-si-si	Bi	Sedjek	Ai
~nao-tai		LkUihk4i	Be
~nao-tai-tai		LkUihk4i	Be
~nao-tian	DkEe	Tl	BdCk
~nao-tie	Ej	Ao	AeCj
~nao-wu	Ai	fiui	
~nao-wu-pai	Ai	fi	
~nao-ye		Hicj	
~nao-ye-zi		Hicj	
~nao-yuan	BkEe	Ht	AjCe
~ne-ba	BlCcEd	BjJkVjejhjqjvixizi0l	AlBdCe
~ne-ba-bian		Ajzj	
~ne-ba-ge		Vkui	
~ne-ba-si		qj0j	
~ne-ba-wan		hkvi	
~ne-ban	AcEj	AeDjJeLjSiUibjpjrismtizj0e6i	BcCk
~ne-ban-ge	Ei	bksj	AeBi
~ne-ban-nian	AeBj	Ujeipkrj3i6i	AlBdCe
~ne-ban-tiao		Lktj	
~ne-bao	Ci	FjQi	
~ne-bei		ei0j	
~ne-bi	BeEk	AkBkKkujzi	AdCi
~ne-biao	AkBe	ElPk	AeBi
~ne-bu	Ad	AeBkMjTjUmjjkimksizj	AiBiCb
~ne-bu-ban		BjUi	
~ne-ca	Ej	AeKjRjVjkk7k8j	Aj
~ne-ca-pin	BeEj	AeKjRjVjkk7k	Ai
~ne-cai	Bi	Yjll	Ai
~ne-ce		LkOj	
~ne-cuan		HjKitj	Be
~ne-da	BeCj	tlyj	AeBj
~ne-dao	BeEk	OjWk	
~ne-de	BdEi	BiHjxizi	AdCj
~ne-di	BeCj	yizj	AeBj
~ne-dian	Ej	AeDjVjZlciljpkyk	Ae
~ne-dian-san		ciyl	
~ne-dian-zan	Ei	DkVk	AeCj
~ne-duo	Ae	Kjsj6j	Ci
~ne-duo-sao	AeEi	Kjsj	Ci
~ne-er	Ei	HiIkXk7i	BeCi
~ne-er-si	Ei	HiIkXk7i	BeCi
~ne-fan	Bi	Bn4i	AjBe
~ne-fen		OjZjxi	AeBi
~ne-gan	BeDiEi	MiQiSjTjWk8i	AdBdCl
~ne-gan-xie	BeDi	QiSjTjei8j	AeBeCk
~ne-gao	BdEj	AnHj	AeCj
~ne-ge	CeEi	Qifkmjtj5q	Ai
~ne-ge-xin	Be	tk	
~ne-gei		AmEiFjRjck	Bi
~ne-gong	Bi	Ejzj	AiBe
~ne-gong-si	Bi	Ejzj	AiBe
~ne-hai	BiDe	AeBeFiIiJlKiLjNkPiXiZicejjljmesiuj0i6e	
~ne-hai-nen	Ai	GiIjni	Bi
~ne-hai-ran		jkzj	
~ne-hai-you	BeEj	KjZjsj	AeCk
~ne-hao	Ei	AjDjXkhjti5j	Ci
~ne-hao-ji	Bi	hktj5j	Be
~ne-he		Ji5j	
~ne-he-pin		Ji5j	
~ne-hu		Uk	
~ne-hu-kou		Uk	
~ne-huan	AjBe	kj2l	AeBj
~ne-hui		AkSjzj4i	
~ne-hui-er	Ei	Sjzj4i	Ae
~ne-ji	BeCeDj	KjLjTk	AeCj
~ne-ji-tian	Di	Tj	Bi
~ne-jia		Qktjzj	
~ne-jie		Bmzi	
~ne-jie-ya		Bm	
~ne-jiu		AeDjJiSjXeZkajbi0n1i8i	BlCc
~ne-jiu-si	Ej	AcDjJjSjZkbj0i1i8i	AcBmCd
~ne-ke	Bi	jmwk7j	Ai
~ne-kuan		zj0j	
~ne-ma		GiXj	
~ne-man	Ej	Zkuj	AeBeCj
~ne-man-fen	Ej	Zkuj	AeBeCj
~ne-mei	BiCdDi	AaQnTjUjViWjXiajeemltivj0e	Ce
~ne-mei-fa	Bi	akmk	Ai
~ne-mei-gei	AeDi	Ti	Ce
~ne-mei-ren		AeNiQiVjWkmitj3i	
~ne-mei-xin		JiUj	
~ne-mei-you	BeDi	Tjvk	AeBj
~ne-na	Ci	siwj	
~ne-nen	Ai	QkYk6j	Bi
~ne-ni	Bj	AdBjIiJljkwj	AiBd
~ne-ni-men	Bi	BjJjjk	Ai
~ne-nia		BjJkVkXlbjei	Bi
~ne-nia-ren	BeEi	Vkvi	AdBk
~ne-nia-yue	Bi	BjJkbjei	Ai
~ne-nian	AeBjCeEi	AcDjFiHiMiNmOkXeaidjkillwkze6k7i	
~ne-nian-bian		Nk6j	
~ne-nian-ge	BkEd	FjJjMjkj7j	AjBe
~ne-nian-ke		NkOl	
~ne-nian-nian		dksi	
~ne-nian-tian		Hjajlk	AeBkCe
~ne-qi		Bjrjwl	Ai
~ne-qian	AeBkEe	Hjei0o	AkBd
~ne-qian-hai		Hj0k	
~ne-qu	BeDj	BiTkWiejhixk3i	AeCj
~ne-qu-na	BeDj	BiTkWiejhixk3i	AeCj
~ne-ran	BeEj	AjKiUiciiksi	Ai
~ne-ran-wo	BeEj	AjKiUiciiksi	Ai
~ne-ren	Bi	ekkjsi	AiBe
~ne-sa	BkCeEd	AeHjTidjgkhjsizi3k6j	AjBd
~ne-sa-yue	Bj	HjKisjzi	Ai
~ne-san	DeEi	AaBeDeEiJiLjMjOeSeTeVeXkZebedeeehejmkelnmepiretiweye0i1m4e5d6e8i	AeBi
~ne-san-bian	Ei	Mjcjzi0k8k	AjBe
~ne-san-ge		JiQiRi1k	AiBe
~ne-san-ke		AeWjXkaj	AdBlCe
~ne-san-na	BeCk	KiMiUijl	AdBk
~ne-san-tian	BjEe	Hilntk	AkBdCe
~ne-san-wu	Ei	pk	Ci
~ne-sen	AeEk	Aehj4j5l7j8i	AcCk
~ne-sen-su	BdEk	hj7j	AcCl
~ne-si	AdBlCe	BeDkHeJdKiLjMlNeQiTeVeWkXdZjcddeeeheiijekilemkreskteueweye0i1k3e4e5e7e8k	AjBb
~ne-si-ge	BiEe	Ui	Ai
~ne-si-hui	Bi	Akni	AiCe
~ne-si-ke		AdDiRjZkbiijmi1i8j	AdCj
~ne-si-nai		Mj0k	
~ne-si-nian	Bi	Lksk	AiCe
~ne-si-tan		Kkzk	
~ne-si-xin	BeEj	QkWjaikjmksi	AdCk
~ne-sou	BjEe	BjUiwk	Ai
~ne-suan	Bj	AiUj	AkBd
~ne-sui	Bj	dilk1j4i6j	AkBeCe
~ne-suo		Jjjj	
~ne-ta		HiQj	Be
~ne-ta-men		HiQj	Be
~ne-tie		Xi	BeCi
~ne-tin	BdEk	sk	
~ne-wan	Ei	hkzj6i	BeCi
~ne-wan-san	Ei	hkzj	Ci
~ne-wei		mj0i	
~ne-wo	BmCeEd	AeBiXlemhjkj0j6j	AnBcCd
~ne-wo-hai	Bi	hjkj	Ai
~ne-wo-men		Bjek	Ai
~ne-wu	AeBjCeEi	AbDeJjKiNiQeReUiWeZieetkviwezj4i5k	BaCl
~ne-wu-ke	Ei	AdZihjjitjvizi7i8i	AdBeCl
~ne-wu-tian	Bi	Nktj	AiCe
~ne-wu-xin	BcEl	AdBiKjOjUjbjkizj1i5i	AaBeCn
~ne-xi		Bjzi	
~ne-xi-tong		Bjzi	
~ne-xian	BeCj	Uiilsk	AdBj
~ne-xie	BdCeDkEi	OkQiTldiri4j	AcBdCm
~ne-xie-xie	BdCeDkEi	OkQiTldiri4j	AcBdCm
~ne-xin		AeBjbiym	
~ne-xin-min		bi	
~ne-xue		Fjti	
~ne-yan		Vjbjrjsk	
~ne-yan-nao		sk	
~ne-yan-sou		Vjbj	
~ne-ye		zj6j	Ai
~ne-yi	AiCcDdEj	AjBdFeHdIeKlPeReSdTdUjVeYeZdaddeekfegeiekimjnewe0i1k3e5n7e8i9e	AjCd
~ne-yi-bai		qi0j	
~ne-yi-ban	Bi	hljl	
~ne-yi-ge	Ei	Acbicjlirjuivjyjzk8i	
~ne-yi-hui		Ukci	Ci
~ne-yi-ke		AlKjNiUjkjpj1j	
~ne-yi-ni	Bi	JjMi	Ai
~ne-yi-nian	Be	Kiei	Ae
~ne-yi-quan		Dj8k	
~ne-yi-san		Wk	
~ne-yi-tian		1j4k	
~ne-yi-xia	Ei	eksk	Ai
~ne-yi-xin	BcEk	KjLkkj	
~ne-yin		IiZi	Ci
~ne-you	BkCe	SjWjakbjhl7j	AkBeCd
~ne-you-suo		Skbj7j	
~ne-za	AiEe	AmEjTjci	AeBjCe
~ne-zai	AiBeCi	Nl9j	AdBj
~ne-zai-na	Ci	Nl	Bi
~ne-zao	AiBe	Oltixk	AeBj
~ne-ze		EiZkbjhk	
~ne-ze-cai		Zkbj	Ci
~ne-zen	BdCeEn	BiKjLjSiWjZjbicijimjzj	AcBdCn
~ne-zen-hai		BjWkbj	Ai
~ne-zen-hao	BeEj	LjSjci	AeCj
~ne-zen-xin	Ei	mkzi	AeCi
~ne-zen-zong		Zkai	Ci
~ne-zi	AkBe	AeQjVkXkxjzi9j	AcBk
~ne-zi-zao	Ai	xjzi	
~ne-zong	Dj	Tk1k	
~ne-zu		xi0j	
~ne-zuan	BiCe	AlPj	Ai
~nei-bu	AeBi	Zkjl	AjBd
~nei-de	DiEe	TjYkmjrj	BiCe
~nen-ban	CjEd	JiMiyizj8k	Bi
~nen-bao	AkBe	CjKlVjbioj9j	AdBj
~nen-bao-gao		9k	
~nen-bu	AkCiEb	AkCjFiNeRiWeYkdejeokqjrivixiyize1i	AeBlCb
~nen-bu-ma		gioi	
~nen-bu-nen	AjBeCjDeEc	AlCjFiGiRiWeYkqjrivixiyize1i	AeBlCc
~nen-ca	AiBdDj	EkTk	AeBj
~nen-ce	Ai	EiVl	
~nen-da	Ci	Alnj	
~nen-dai	BeCi	AmInNi	AeBi
~nen-dai-duo		AkIi	
~nen-dao	AdBdCm	yo	AdBj
~nen-gai	AeBl	Aetlyl1j	AlBc
~nen-gei	Aj	QlYjgj	AeBi
~nen-gei-fan	Ai	Qjgk	
~nen-hua		Vitl	Be
~nen-jia		qj	
~nen-jia-ji		qj	
~nen-jian	Aj	AiGn8i	Ae
~nen-jian-yi		8i	
~nen-jie		AiYi	Ai
~nen-jin	Bi	lkqi	
~nen-kai		OjQl	
~nen-kan		1j	
~nen-kuai		AeJjxi	
~nen-kuai-dian		AeJjxi	
~nen-mian	Ai	PjYj8j	Bi
~nen-na	AjBe	AeQkYknivj	AeBi
~nen-ni		Xkcj	
~nen-ni-jie		Xkcj	
~nen-nian	Ci	wk3m	BiCe
~nen-nin	AjBe	QjRiginivk	Bi
~nen-pei	Ai	QkRjjn	AeBi
~nen-pin		CjHl	
~nen-qu	Cj	AkUj	
~nen-san	Ci	Rkli	
~nen-sao		GjYjqiuj	
~nen-sao-jiao		Gjqiuj	
~nen-sen	AlBeCe	AoIj2i	AdBj
~nen-sen-qin	AkBeCe	AoIj2i	AeBj
~nen-suan		ql	
~nen-ti	BeCi	Rkdj	AeBj
~nen-tui		dkvj6j	
~nen-tui-duo		vj6j	
~nen-wan	AeCj	Ak	AeBi
~nen-xia	Ai	Ej6j	
~nen-xia-nai	Ai	Ej6j	
~nen-xian	Ai	ojqjvi	Bi
~nen-xian-sou	Ai	Aiojvj	Bi
~nen-xiu		El	
~nen-yi		CiEj8k	
~nen-yin	Ei	cj8k	
~nen-yuan	Ai	Al2e3j	Bi
~nen-zai	AiBdCj	AjEiFiIkNiWk	AeBjCe
~nen-zen		Qkrj	
~nen-zou	Ai	xl	
~nen-zou-jian	Ai	xl	
~nen-zu	Aj	xm	
~nen-zu-xiao	Aj	xm	
~ni-ba	Bi	jlli	AiBe
~ni-bai	AcDi	AiJkMiNjTjiikjzj4i	BiCe
~ni-bai-jiu		Iiij	
~ni-bai-ne	Bj	Nl4j	AjBe
~ni-bai-wu	Bi	Jjli	
~ni-bu	BkEe	Adfillwmzj0k	AjBe
~ni-bu-gou		fjll	
~ni-dao		Jjcj9i	
~ni-dao-si		Jjcj	
~ni-de	BiEe	AeJiUjYiZeijljmetn1i9i	
~ni-di	BkEe	FjOlwk	AjBe
~ni-duo		Akoj	
~ni-duo-sao		Akoj	
~ni-fa	BeEi	HjMiPi	AeCi
~ni-fa-dian		MiPi	Ae
~ni-gan		ajek	
~ni-ge		rk	
~ni-gei	AeBcCeEn	AnDjNkZj	AbBeCm
~ni-hai	Bi	Bjjj1i	
~ni-hai-you		jj1i	
~ni-hun		ii4j	
~ni-ji	Ai	airl	Bi
~ni-jiao	Ei	Dltjui7i	BeCi
~ni-jiao-wo	Ei	Dlui7i	Cj
~ni-jie		Xkbjcj	AeBi
~ni-jie-gei		Xkcj	
~ni-jiu	BdDk	BjTl	AcBk
~ni-mei	Aj	AeKkQmekfi	BiCe
~ni-men	AaBnCiDcEe	AtDeJlKeLjQeReTeUeWiXjdeeehejkletewdym3i4e5e6j8e	ApBdCY
~ni-men-dao		AjJi	
~ni-men-jiu	Bi	AeJkXj	
~ni-men-man	Ej	Albj	AjBeCe
~ni-men-na	Ci	AeWkyl3j	Bi
~ni-men-ne		Ak	
~ni-men-nin		Al	Bi
~ni-men-ran	BiEe	jj	
~ni-men-suo		jkzj	
~ni-men-za		BjLk	
~ni-men-zi		cjkj	
~ni-na		mj	
~ni-nai		OiUi	
~ni-nai-ne		OiUi	
~ni-nian		Lkhm	Ai
~ni-qian		blsi0k	
~ni-run		Pl	
~ni-si	Bj	al0k9i	AjBe
~ni-suo	CeEk	BjFjNjmkuizi0k9j	BdCk
~ni-suo-ne	BeEi	mlzi	AeCi
~ni-tou	BeDjEe	Tlmkqi	AeBkCe
~ni-wen		Dk	
~ni-wo	Bj	AiFeJiwkyj6j	AjBe
~ni-wu		Aiii	
~ni-xi		AeIjYl2i	
~ni-xi-zen		2i	
~ni-xian		7r	
~ni-ye	Ci	ljwk	
~ni-yi		AeJjZkjjtl	
~ni-yi-nian		Jj9i	
~ni-you	Bj	AeWjcifihkpj5k6i7i	AkBeCe
~ni-ze		Zi5k	
~ni-zi		Zisk0j	
~ni-zi-jin		Zj0j	
~ni-zong	Bi	Jk6j	Ai
~ni-zuo		Dkkj	Ci
~nia-cuan		Xk	
~nia-cuan-kou		Xk	
~nia-dian		KiXk	AjBe
~nia-dian-hao		KiXk	AjBe
~nia-ni		Nlzi3i	
~nia-ni-bai		Nlzi3i	
~nia-ren	Ce	FeVkviwk	Bi
~nia-xiao		BjXjhk	
~nia-xiao-si		BjXjhk	
~nia-yue	AdBjDe	AeBiFkHjJiKiLlMlbidj	AlBeCc
~nia-yue-gong		bkej	
~nia-yue-mei	Bi	Lmsi	Ai
~nia-yue-ne	Bj	IiMjri6i	AjBe
~nian-bai		3k	
~nian-bao	AlBe	Emfinizj	AeBj
~nian-bi	Ai	gl	
~nian-bi-ye	Ai	gl	
~nian-bian	Bi	FjLjMkNj6j	Ai
~nian-bu	BjEe	Jkbjlj3i	Ai
~nian-bu-gei		bk3i	
~nian-cu		FlUk	
~nian-da	BkCe	Hljl	AkBdCe
~nian-dao	Ai	Ajek9i	Bi
~nian-de		Lkdksl	
~nian-de-yan	Ai	sl	Ae
~nian-di		emqk	Bi
~nian-dian		Xiui7i	
~nian-dian-hua		ui7i	
~nian-fan		AkHkLlok	Bi
~nian-fei	AmBdEe	Gr	AcBl
~nian-ge	BlCdEd	AeEiFiJlMjRiTiUibikiyk7i	AjCd
~nian-ge-yue		Fj7j	
~nian-gong	Bi	Hlfi	Ai
~nian-gong-yu	Bi	Hl	Ai
~nian-hai	BeCi	IjKifksi0j5j	Bi
~nian-hui	Bj	AeDiKiMiSjckek8i	AiCe
~nian-hui-nian		KjSj	
~nian-huo	Bi	em	AjBe
~nian-ji		Fjak9j	Bi
~nian-jia	Ei	Dllj	AeBeCj
~nian-jian	Ci	rqzi3k	Bi
~nian-jiao		ojpivi	
~nian-jiu	Be	Lkakmjvj	
~nian-ju	BjEe	jkwo	Ai
~nian-ju-jiu	BjEe	wo	Ai
~nian-ke	BeEl	FeLjOkQeSiWeZebicjkipiweyjzi4i8i	ArBaCZ
~nian-ke-xin	BeEl	FeLjOkQeSiWeZebicjkipiweyjzi4i8i	ArBaCZ
~nian-kou	BeCi	Wj4i	AcBj
~nian-ma		Bi6j	
~nian-ma-yue		Bi6j	
~nian-mei	BiCdEi	AdBiKiRigjpjrjtj0j1i5j6i	AjBc
~nian-na	BlCeEe	ejkiwkyk	AmBcCe
~nian-nai		DmPi	
~nian-ne	AdBnCeEe	AeBoJlQiViYill0l2i9i	AlBcCe
~nian-ne-hai	Bi	Jk0k	AjBe
~nian-ne-mei	Bi	BiVj	AjBe
~nian-nian	AeBmCeEe	AeBjEjHiJidjsitl0i9i	AlBcCe
~nian-nian-ne	BiEe	Jj0j9i	
~nian-qian	AjEe	Cjjjlk9i	Bi
~nian-qin		Xkhjwj	Ai
~nian-sen	Bj	AmNiYk3l	AiBe
~nian-si		Hkuk	
~nian-si-tan		Hk	
~nian-su	Ai	Fo	Bi
~nian-suo	Bi	lktl	Ai
~nian-tan	Ei	cjkm	AdCj
~nian-tian	BeEj	HiSiaihjlkmj	AcBiCi
~nian-tian-gei		hj	
~nian-tian-you	Ei	ajlkmj	AeBkCe
~nian-tou		AjDk	
~nian-wan	Bi	Klbj	
~nian-wo		Lj6i	
~nian-wu		dk4j	
~nian-xi	CkEe	AkQkRjbidjiiokxi	AeBjCe
~nian-xi-bu		dkxizi	
~nian-xin	AcBXCeDeEu	AnBeDiFlGeHeJdKiLeNeOeReTeZiaedeeehkiejeleperitiwiye3e4e5e	AvBWCX
~nian-yan	AkBe	AeCjGlcm	BjCe
~nian-yao	Ae	Ti6j	
~nian-you		AjJjvizk	
~nian-you-mei		Ajzk	
~nian-zen	BdCk	Pjcm	AdBk
~nian-zi	Ai	El0k	
~niao-jiao	Ci	Mkbj2j	
~niao-wu		9i	
~niao-wu-xin		9i	
~niao-zong	BjCe	AeHnbiejti1i4i6i7i	AjBc
~niao-zong-qu	Bj	Hibiejti1i4i6i7i	AkBd
~nie-yi	AkBe	El	AdBj
~nie-yi-can	AkBe	El	AdBj
~nin-bu		DiHm	
~nin-bu-tie		DiHm	
~nin-cen	Bj	ao	AiBe
~nin-dao	Bi	AjDkJoUi8j	Ci
~nin-dao-cu	Bi	Jl	Ai
~nin-dao-mei	Ei	DkJi	AeCi
~nin-dian		Njgj	Bi
~nin-er	AdBeDl	Tn	AdBk
~nin-huo		Qjnisj	Bi
~nin-huo-jiu		Qjnisj	Bi
~nin-ji	Bi	NjQk	Ai
~nin-ju	BkEe	cihjik5o	AkBeCe
~nin-ju-wan	Bi	hk5j	Ai
~nin-ne	Ei	AjQk	
~nin-piao	Cj	Nl	AeBi
~nin-qian	Ci	CiUi	Bi
~nin-si	DjEe	QjTlUj	AeBkCe
~nin-ze	BdEj	RlUjmk1k	AdCj
~niu-cen		AeJjUidjpkrkzj	BiCe
~niu-dao	Bi	AkXj	AiBe
~niu-ne	Ei	Ak0j	Ai
~niu-sui	Ak	GqPjtk	AeBkCe
~niu-sui-nian	Ai	Gn	AeBi
~niu-tan		mj4i	AjBe
~niu-tou		DlRj	Ai
~niu-wan	BeEj	KjPihk	Ci
~niu-yao		KiTi	
~nong-cun		UjXjoj	Bi
~nong-de		KiOkVibl	
~nong-ge		Ikrl	AeBj
~nong-ji	Bi	0k2j	Ai
~nong-min	Ei	Ijejik	AeCi
~nong-min-gong		Ijejii	
~nou-dao	Bj	Ljbjhkljmn	AjBd
~nou-de		Blaj	
~nou-de-can		Bjaj	
~nou-din		akkj5m	
~nou-gai	Bj	ak5l	AjCe
~nou-mei		lltk	
~nou-ne	BcCmEe	tmyl	AbBnCe
~nou-san	Bi	Omhjyk5i	Ai
~nou-ti		kltl	
~nou-xia	BjCe	Ophmyj	AjBd
~nou-xia-na	Bi	Oihjti	Ai
~nou-xia-you	Bi	hl	Ai
~nou-yu		li5l	
~nu-bian	Bj	LkOmmj	AiCe
~nu-bu	Ae	AkTi	Ai
~nu-de		Ljak	
~nu-den	Bi	AlDi	
~nu-min	AeDk	Tm	Bi
~nu-qu	BeCcDm	To	AeCj
~nu-san	Di	Tjyk0k	Bi
~nu-yun		3l	Bi
~nu-yun-su		3l	Bi
~nuan-fei	AeBlEe	Hjlnmo	AlBdCd
~nuan-gai		5o	
~nuan-qi	Bi	ln	Ai
~nun-ce		Lm	Ai
~nun-yi	BeEi	LkRk	AeCi
~nuo-dao		Zlmk	
~nuo-hu		BiUrgioj	
~nuo-san	Ei	Uk	Ci
~nuo-su	Ai	Ekcmxi	AeBi
~nv-de		njwk	
~nv-di	Bi	1i5j	Ai
~nv-duo		Tivk	
~nv-duo-sao		Tivk	
~nv-guan		Mihj	Ai
~nv-hua	Bi	eklm	Ai
~nv-si	Ei	Aeiu	AdCi
~nv-si-mei		ik	
~nv-si-yi		ij	
~pai-cu	AeCiDe	AeUncjdihoyi	
~pai-cu-suo	AeCiDe	AeUncjdihoyi	
~pai-dao	BkDe	FiJjNjSjXl3k	AkBc
~pai-dao-xia		Xj3k	
~pai-dao-yi	Bi	SjXj	AiBe
~pai-de	BdEk	Xm	
~pai-duo	AeCi	TiXl	
~pai-ge	Ci	Rmii	
~pai-hao	AeBeCiDj	Tlyk	AdBkCe
~pai-mei		AlXk	
~pai-ne		QkWjXj3k	
~pai-qian	Ai	fi	
~pai-ren		Vj	
~pai-ren-nai		Vj	
~pai-sui		tm	
~pai-wei	AdBcCcDqEd	SeTu	AbBnCd
~pai-wei-de	CeDk	Tm	AeBi
~pai-wei-jie	Di	Tk	Bi
~pai-zao	Bi	AeDkWjcidijl	Be
~pai-zi	Ei	Adkpym3j9i	
~pai-zuo	Bk	kjwl	AkBe
~pao-de	Ej	Rk4i	Be
~pao-duan		bk7j	
~pao-duan-tui		bk7j	
~pao-ne	AeBnCeEe	AeBeJiKjNiUeVjdlejhjkiritmzi4i	AoBbCd
~pao-ne-ba		JkVk	
~pao-ne-san		QiRi	
~pao-ne-si		Kkzk	
~pao-nian		KjRibjcikj	
~pao-nian-tan		cjkj	
~pao-san	BlCeEd	AkBkcizj	AkBc
~pao-san-tan	BlCeEd	AkBkcj	AkBd
~pao-tui	AdCk	RnZj	Ae
~pao-wu		Mi8i	
~pao-wu-tan		Mi8i	
~pao-xia		DjZj	
~pao-xia-nai		DjZj	
~pao-yi	Ci	Rjclzi	
~pao-yi-tan	Ci	Rjclzi	
~pei-can	BeCj	ekijnj	AeBj
~pei-wo	Ci	Rjhi	
~pei-xun	Ej	AeQjdnokpj	BeCj
~pei-xun-ban		dl	
~pei-yu	Ai	Aeok9j	
~pei-ze	BcEm	RlWjij	AbBeCm
~pen-qi	Bj	LkOl	AjBe
~pen-zi	Aj	5o	AeBi
~pi-de		akbkkj3k7i	BeCi
~pi-ne	AdBjEi	AeIiKkUiVjkisi0j8l	
~pi-ne-wu		Kkkj	
~pi-sen		Uj9j	
~pi-wen	Bi	Jl	AjBe
~pi-xia		Miri	
~pi-xia-nai		Miri	
~pi-yi		Kikk	
~pian-ne		hkyl	
~piao-bu		KjNk	
~piao-de		AeNnPjmlxi	
~piao-de-na	Ci	NjPj	AeBj
~piao-e		Nk	
~piao-e-du		Nk	
~piao-gen	AjBbCeEj	Nn	Bi
~piao-ji		Nl	
~piao-mei		NiPi	
~piao-na		Nk	Ci
~piao-na-da		Nk	Ci
~piao-si		NkXl	Bi
~pin-ba	Ei	Ak	Ae
~pin-bu		Aj9j	
~pin-de	BeEi	Ak9i	AcBl
~pin-fa		zj7i	
~pin-gu	Bi	AeHo	
~pin-hui		Qn	
~pin-jia	Ei	Al	AiCe
~pin-jiao		Fj3j	
~pin-jie		cimi	
~pin-jie-dao		cimi	
~pin-na		Cj8j	
~pin-na-ge		Cj8j	
~pin-qu	AeCj	DiFjMiUijjyj5j	Bi
~pin-qu-cen		5j	
~pin-qu-yi	Ci	niyk	AeBi
~pin-sa	AeBk	Fjkjpk	AlBc
~pin-san		Cipm9k	
~pin-san-gao		9l	
~pin-sen	Bi	AeVkpm8i	AiBd
~pin-si		Vkiijn	BeCi
~pin-tai		EiSi7k8i	
~pin-tai-san		Ei7i	
~pin-yi	Ai	9j	AeBi
~pin-yin	Bi	AjJidk	Ai
~pin-yin-san	Ci	AjJi	
~pin-zao	Bi	Bkkj	AiBe
~pin-zen	Ci	Alzi8j	
~pin-zi		hk	
~pin-zuan	Ai	Ci	
~pin-zuan-jin	Ai	Ci	
~po-nan	Bj	Olliwi	AjCe
~qi-ban		Ajdj	
~qi-bao		Akhk	Ai
~qi-cai	Bi	Am9j	
~qi-cai-niao		9j	
~qi-cen	Bi	dl5k	Ai
~qi-de		AeZkwm	AiBe
~qi-dou		Xk0j	
~qi-fei	Bj	Ollk	AiBe
~qi-fu		Ai9j	
~qi-ge		Jj9j	
~qi-gen		lkwj4j9j	
~qi-gong	AjCe	Ajnk	
~qi-huan	Ae	ViWj8j	
~qi-huan-xin	AeCi	Wj8j	
~qi-nai		hkzj	Ai
~qi-ne	BjEe	AeJoMiUkci5i9i	AiBe
~qi-nian		1m	Ai
~qi-qu	BcCeEm	Ao3i	AbBeCm
~qi-quan	Di	FkTj	
~qi-ren	Be	Vm3j	Ae
~qi-san	Bi	Ni5j9i	
~qi-sen		9j	
~qi-sen-bao		9j	
~qi-si	Bi	Dkwm	
~qi-sui		Bmak	
~qi-tian	Ci	AeWkakbi	
~qi-wei	Bj	AjOm	AjCe
~qi-wei-er	Bj	AjOm	AjCe
~qi-xiu		EjLk	
~qi-yao	BiEe	jl9i	AiCe
~qi-ye	AmBcDeEe	AlBeCjDlGiIcJePjRiTeYoceeegijekeleoiqkriseviwjyeze2e8e9j	AcBmCe
~qi-ye-can		Yifi	
~qi-ye-de	Bi	Yi0j9i	Ai
~qi-ye-jia	Ai	Yjql	Bi
~qi-ye-san		Zjgi	
~qi-ye-suo		Pj	
~qi-ye-tou		Yj	
~qi-ye-you		Ak	
~qi-yi	AdBcCeDlEj	AlKjTn	BjCd
~qi-you	Aj	xk9l	Bi
~qian-ban		hkii	
~qian-bao		blhl	
~qian-bu	AjCe	QiSlUidlkjoi0j	Ce
~qian-bu-gei	Bi	dl	Ai
~qian-da		blcjvi	Ae
~qian-dao	Bi	HjZl0k	
~qian-de		Tidlelkj	AeBi
~qian-de-hai	Di	FiTj	Bi
~qian-dou		Sl4i5j	AiBe
~qian-duo	Ai	Ejmknjqi6i	Bi
~qian-duo-jiu	Ai	Ejnj	AeBi
~qian-fa		3j6k	
~qian-fei	Bi	lk0j	Ai
~qian-gei	Ei	KiZjhj	AdCj
~qian-gong		ek	Bi
~qian-guo	Ci	Ukvj	AeBj
~qian-guo-nai	Cj	Uk	Bi
~qian-hai		FiHiKigikitl0j6i	BdCj
~qian-hai-nen	Bi	tl	Ai
~qian-hai-si		gj0k	
~qian-jiao	Bi	dm	Ai
~qian-jie		Tijk	
~qian-jiu	Bi	ej0j	Aj
~qian-kai	Bi	ei5k	AiBe
~qian-ma	AjBe	njxi2k9i	AeBj
~qian-mei		Aielvjzi0i	BeCi
~qian-mian		Xkfi	
~qian-na	AlBd	EjIjnj	AdBj
~qian-na-ge	Ai	Ijnj	Bi
~qian-nao	Ei	Akjj	AeCj
~qian-ne	BeDj	AkFiPiTkfk0l	AdCj
~qian-ne-hai	BeCi	FjPj	AeBj
~qian-nen	Ai	AeYjekqj	Bi
~qian-ni	BiDi	AeTjWl6l	
~qian-nian	Bi	Aobijk	AiCe
~qian-san	BkEe	ekhlikkjwk	AjBe
~qian-sui		kjqj	
~qian-suo	Bi	Kkakjjkj6j	AjBeCe
~qian-wan	Ai	Cloj0k5k	Bi
~qian-wu		Hjeigkii	Ae
~qian-wu-xin		Hjei	
~qian-xian	Ei	Dkhj	BeCi
~qian-yao	Di	Tibjjj	
~qian-yi	BmCeEe	JiUibiciek	AmBbCe
~qian-za	Ai	qjsi2k	Bi
~qian-zao		ek0m	
~qian-zao-na		ek0k	
~qian-ze	Bi	ektk	Ai
~qian-zi	BjCe	AeDkJjRjZjejwi1i	AjBc
~qian-zu		AeWrri	
~qin-bu	BeCi	RkSi	Bi
~qin-cu		Kosi7i	Ci
~qin-cu-cu		cisi	Ci
~qin-di		AiJiNi	
~qin-jiao		Ji6i	
~qin-ne	Ej	Bjhkiimj3i	Be
~qin-qi		zj5l	AjCe
~qin-qin		cisi	Ci
~qin-qin-cu		cisi	Ci
~qin-ran		cjwj	
~qin-ren	Ci	Xkil	Bi
~qin-si	Bi	Kkmj	AkBd
~qin-su		4m8j	
~qin-suan	AdBk	6j	AkBc
~qin-tie		Ij0j	Ai
~qin-tie-xi		Ij0j	Ai
~qin-wan		Ujjk	
~qin-wen	BeCkEe	Akyj	AdBk
~qin-zi	BeEk	Dl7j	AdCk
~qu-ban	AeCj	KiWnck	
~qu-bao	Dj	Tk	AeCi
~qu-bu	Ci	AeUiWjXm4m	
~qu-bu-dong	Ci	4m	Ae
~qu-bu-qu		UjWj	
~qu-bu-ze	Bi	Xm	Ai
~qu-cai	Bi	0l	Ai
~qu-cai-zen	Bi	0l	Ai
~qu-cen		5j	
~qu-cen-guan		5j	
~qu-da		Hkbilkzl	Be
~qu-da-tin		bizj	
~qu-de	BeEi	Rkmkzi	AeCi
~qu-fa	AeCi	2i7j	
~qu-fa-gai	AeCi	2i7j	
~qu-gei		cizk	AeCj
~qu-gong		UiVj	
~qu-gong-xin		Vj	
~qu-guan		lkri	
~qu-gui		Fj1i	
~qu-hai	BdCk	AmQj	AcBk
~qu-hao	BeEi	RjXn	
~qu-jian	Ci	bjlk	
~qu-jiao	Bi	FlSjdeml	AiBe
~qu-jiao-yu		FlSjde	
~qu-jiu	Bi	Jjdj	Ai
~qu-jiu-mei		Jj	
~qu-ke		9j	
~qu-ke-ji		9j	
~qu-ma	AdBeCj	AkTiWk	AdBj
~qu-men	Bi	LjOltl	Ai
~qu-men-kou	Bi	LjOltl	Ai
~qu-min		Hirl	Bi
~qu-min-zen		Hirl	
~qu-na	AbBaCsEc	AiBkCeDeGeHiIeJeLeMjNdOeVeXeYeaebicdfegejelemeoeqerisktevewexiyi0e2e3i4k5e6e7k8i9e	AXBqCe
~qu-na-ban	Cj	BjFiUibksi	Bi
~qu-na-bu		BiWj	
~qu-na-ca		dk1k	
~qu-na-den		MkQkSkre	
~qu-na-er		Rkrl	
~qu-na-gao	Dj	Tkek	BeCj
~qu-na-ge	Ci	BiEiPjWiZihiyezl3j4i	Bi
~qu-na-kuai		bjsi	
~qu-na-wen	Cj	Fikkri8j	
~qu-ne	BlCd	FiQiSjWiXpkiyj0i	AmBcCd
~qu-ne-mei		QjXk	
~qu-ni		FjQjlj0k	
~qu-ni-suo	Bi	Fj0k	AiBe
~qu-nia		JiMj	
~qu-nian	AjCe	AeQiZlejgilkvk	
~qu-nuan	Bj	Hjlk0j3k	AjBe
~qu-nuan-fei	Bi	Hjlk	Ai
~qu-qian	Bi	HjUj	Ai
~qu-qu		mksi	
~qu-ren	AdCj	Xlejgjrjvi	Ce
~qu-ren-se	Bi	ejgjvj	Ai
~qu-san	Ci	Fjojpi	Bi
~qu-san-wu		ojpi	
~qu-si	AeBj	AeBiEiHiUjXkji1i8k	AjCe
~qu-si-ge		Ji1i	
~qu-si-jian	AeBi	Eijj8k	
~qu-su	Ci	Ejri	Bi
~qu-su-jia	Ci	Ejri	Bi
~qu-sui	AeBj	GiNktm6k	AjBe
~qu-sui-wu	AeBi	GiNkti6k	Ai
~qu-wei		Mk	
~qu-wei-jian		Mk	
~qu-xiao		Ho	
~qu-yi	Cj	SkVjnjyk	AeBi
~qu-yi-bao	BeCj	njyk	AdBj
~qu-yin		JkZi	
~qu-yin-san		JkZi	
~qu-zao		cjej	
~qu-zi	Ei	kj1i	
~quan-ban		KiUj	
~quan-cen	BeEj	AeRpViWj5j	Ci
~quan-cen-dai	Ci	Rl	
~quan-cen-pei	BeEj	RjWj	AeCj
~quan-ne	Ci	bkyj	
~quan-nian		dlvj	
~quan-pao		tn	Ai
~quan-pao-ne		tn	Ai
~quan-si	AeBmCeEe	AeLjOnXijnkjmntjwe	AmBcCd
~quan-ti		ljxi	
~quan-wan		tn	Ai
~quan-wan-wo		tk	
~quan-zen		BlMi	Ci
~qun-ni		ljuj	
~qun-zong	Bi	Alwl	Ai
~ran-bu	BeCk	Flui	AcBk
~ran-jia	Di	Tj8l	
~ran-jin		Wk3k	
~ran-qi		Am	
~ran-ren	CjEe	AkDjEieihpil5l	BkCc
~ran-ren-qi		5m	
~ran-si	Aj	Ektk	
~ran-wo	AbBmCbDdEk	DdEeFeGeHeIeJkKkOePeSeTeUkVeXcZeaebdcpejgehcjklimeperetdvewmylzi0e1e5d7j8l9e	AqBaCc
~ran-wo-bai	Ei	Akyl	
~ran-wo-bu		cj4k8j	
~ran-wo-cong	Ei	cl	AiBe
~ran-wo-den	BkEd	AjJkwk	AjCe
~ran-wo-hui		Ujci	
~ran-wo-men		Bijikjll	AeCj
~ran-wo-nai		Jlzj	
~ran-wo-pai		NkWj	
~ran-wo-pao	Ei	QiUj7j8i	Bi
~ran-wo-qian	Bi	emjk	
~ran-wo-zai		Jl	
~ran-wo-zao	Bi	Ajci	
~ran-wo-zi	Ei	AdKiRiUicediijjjuizi	AiBe
~ran-wo-zong		Mksizj7j8j	
~ran-zi		Bk1n4i	
~ran-zi-yuan	Ci	Bk1n4i	
~ran-zong	AeBj	HjUj	AjBd
~rao-san	Ci	ukyj	Bi
~re-tian	Ei	Dkui	Cj
~re-xian	BkCe	Ao	AjBe
~ren-ban	BeCmEd	RlUjil	AdBmCd
~ren-ban-ze	BeCj	Riil	AeBkCe
~ren-bian		rizj	
~ren-bian-gen		rizj	
~ren-bu	AiEe	AlCjGiwj	
~ren-ca		Lkjnme	
~ren-can		lj	
~ren-cu		sjtl	
~ren-da	Ci	AdYkilrj	Bi
~ren-dai		OjRj1j	
~ren-dai-ze		Oj1j	
~ren-dao	Ei	Vkmjzj	AeBj
~ren-de		AeHjKiVivjwjzi4i	
~ren-den		Xlbjrk	Aj
~ren-dian	Bj	Jkek	AjBd
~ren-din	Ai	AeQkVlZjsk9m	Bi
~ren-dou	Bi	Aebjhkzi0m	AjCe
~ren-duo	Ci	Xn	
~ren-fan	Ai	Hjxj	Bi
~ren-fu		Cj	
~ren-fu-dao		Cj	
~ren-gai	Bi	wk5j	Ai
~ren-gan	Bi	NjXjhi5k	Ai
~ren-gao		Aelmuj	Ai
~ren-gei	BeCjEe	AeCiMiNlRkVkkj	AeBkCd
~ren-gen		CiXkhk	
~ren-guan	AeBoCcEe	AiBiHjKiSkXmmeti3k	AoBZCe
~ren-guan-wo		Rjtj	
~ren-hai	Ai	EjXksj	Bi
~ren-hai-nen		Xkvi	
~ren-jia	AdBcCdDeEq	DeFeHeJeKjLeNeOeRjTeVeWiZkaebicleehejdkjlemerjteujzi1k5k8j	AZBYCt
~ren-jia-ban		AjMiZk	Ci
~ren-jia-dan		bkkj1i	
~ren-jia-de	BjEe	kj5k	AjCe
~ren-jia-gei	Ei	KjWkrjui3j	AeCj
~ren-jia-mei		Uici	AeCi
~ren-jia-san	Ei	Miri4i	Ci
~ren-jia-yi		uj8j	Ci
~ren-jia-zi		Akci	
~ren-jian	Bi	Hllm	Ai
~ren-jiao	AeCj	sn	
~ren-jie	Bi	FjJjNiRjalzi	Be
~ren-jiu		Akfiho	BeCi
~ren-kan	Ei	KjVi6k	AeBeCk
~ren-ma	Bi	Micj	Ai
~ren-mao		Rizj	
~ren-mei		Akvj	
~ren-min	Bi	Bjikwl	
~ren-na	BjCeEe	Cifihnmn5k	AkBeCd
~ren-na-er		ml5k	Ai
~ren-na-ge	Ai	Cj	
~ren-nai	Ei	AlDlHjVlai8k	Ci
~ren-nai-kan		DkVj	
~ren-nao	Ej	DlRjmn	AdCk
~ren-ne	Ei	AjHidjlk	BdCj
~ren-nen	Ai	IjRiii	Bi
~ren-ni		HjJjNi	
~ren-nian		QkSiij	
~ren-nian-xi		Qkij	
~ren-qi		Yi5m	
~ren-qian		ek1i	
~ren-qu		AeTiUjXjckdkzk	Bi
~ren-quan	Ci	Rjlj	
~ren-san	AeBeCj	AiViWjXk8k	AeBi
~ren-san-ban	Cj	AjWk	AeBi
~ren-se	AcEj	AdIlQrejgjhivi	BdCj
~ren-se-ju		AeQoej	Be
~ren-se-na		Qjgj	
~ren-sen		Hjbkcm	Ai
~ren-si	BeEi	AlZibkfivj	
~ren-su		Pkfi	
~ren-suan	Aj	fl	Bi
~ren-sui		Pj1i	
~ren-suo		BjMi	
~ren-tai	AeBkEe	HjXiwk	AkBd
~ren-ti	BeCeEj	AeKkRjcjxk	AeCj
~ren-ti-qian	BeEi	Kkcj	Ci
~ren-tiao		Cjik	
~ren-wen	BdCeEl	AmDi	AdBeCl
~ren-xia		ajlk	
~ren-xin	BlCeEd	AeJmLlOkcj	AlBdCe
~ren-xin-dao	Bi	Ll	Ai
~ren-xiu		AkWk	
~ren-yao	BdEk	KkQi	Ci
~ren-yi	AjEd	HiQiViXldlfigjvizi	BjCe
~ren-yi-ge	Ai	AjHjQjfevj	AeBi
~ren-yi-kuai	Ci	Xkzj	
~ren-yi-qian		dlgk	
~ren-yi-xia		fj	
~ren-yuan		HkKiqiwk9i	
~ren-za		hm	
~ren-zai	BjCe	Fehkwk5k	AkBd
~ren-zan	Bj	Lkel5l	AkBd
~ren-zen	Ci	Rjsl	AeBi
~ren-zi	BdCl	Almk	AcBl
~ren-zuo	Bi	RjXj	Ai
~rong-yuan		AeMljj	Ai
~ru-de		Qj9j	
~ru-jin	Bi	AdWolk	Ai
~ru-tuo	Ej	Sn	AdBeCk
~ru-xue	Di	Fn	
~ru-yuan	Ei	Sr	Ce
~ruan-jian		Akqj	
~sa-bu	AjCe	Aedkgjoj2l	
~sa-cai	Ci	Njnjqj	AeBj
~sa-cai-niao	Ci	Njnjqj	AeBj
~sa-dai	Ai	AjQj	Bi
~sa-dai-yu	Ai	AjQj	Bi
~sa-fu	Aj	AjQjok	Bi
~sa-fu-ci	Aj	AjQjok	Bi
~sa-hao	Ak	Aloj	Bj
~sa-hao-cu	Ai	Aioj	
~sa-ji	Bi	mm	Ai
~sa-qu	CjEe	Eiclkjri9i	BjCe
~sa-qu-su	Ci	Ejri	Bi
~sa-si	BiDiEd	EiGiQkTkXkfi	
~sa-si-hou	DiEe	AiEiGiQkTkfi	
~sa-sou	Ci	bjci8k	AeBi
~sa-sou-xu	Ci	bjci8k	AeBi
~sa-sui		Pkmm	
~sa-tiao		AmMi	
~sa-tiao-jian		AmMi	
~sa-wo		zj	
~sa-xin		AjCj	
~sa-yan	AjCeEe	gkiiwl	BiCd
~sa-ye	Ei	AjDiujzj	AiBe
~sa-ye-bu		Ak	Ai
~sa-ye-mei		AeDiujzi	
~sa-you		XjYk	
~sa-you-hui		Yk	
~sa-yue	AeBlEe	BiHiUikjllmksizi	AkBdCe
~sa-yue-mei		Kisj	
~sa-yue-ne		BjUjzi	
~sa-zao		Ik9i	
~sa-zao-gu		Ik9i	
~sa-zen	BeCj	Fi3i4i8l	AeBk
~sa-zen-zai	Ci	3j8j	Bi
~sa-zi		am	
~san-ba	AdBeCl	Njyn	Ae
~san-bai		IiPkjl	
~san-bai-wan		IiPk	
~san-ban	BeCmEc	AlJjKiQmRiWjXigi	AcBmCe
~san-ban-bu	Ci	AiKj	
~san-ban-ma		AkJk	
~san-ban-you	Aj	Qkgi	Bi
~san-bao	CjEe	gksj	
~san-bao-xian	CjEe	gksj	
~san-bian		Mjcjzi0k8k	
~san-bian-cai		zi8k	
~san-bu	AeBj	JkMiRiZjejhjpl1i	AmBcCd
~san-bu-zi	Ei	RjZj1i	Ai
~san-ca	Ei	Slcj	
~san-can	Bi	HjLkam	Aj
~san-cen	Bj	Jk5j	AjBe
~san-ci	Bi	Fjhk6i7k	AjBe
~san-cu	BeEj	EjXk1l	AdCk
~san-da		BiYj5j	
~san-de	AeBj	bkyl	AkBd
~san-di	Di	Tj	AeCj
~san-dian		Kjaj	
~san-dian-jiu		Kjaj	
~san-fan	Bj	JjOl	AkBd
~san-gai		Vi1i5k	
~san-gan	BeEj	Qihk	AeBeCk
~san-gao	AiEe	Ai9o	
~san-gao-qi		9l	
~san-gao-xin		9l	
~san-ge	AeBkCe	AkJnMkskze1j4i	AoBaCe
~san-ge-dian	AiBdEi	AkPi	
~san-ge-xin		1k7i	
~san-ge-yue	AeBmEd	AjJoeisi	AmBbCe
~san-gong	Di	Ti5l	
~san-hai	AeCi	Tirjykzi	Bi
~san-hai-si	Cj	rjykzi	Bi
~san-hao	BdCeEl	ApTjzi	AaBk
~san-hei	Ai	Ejxj	
~san-hei-min	Ai	Ejxj	
~san-hu		PjUk3j	Ae
~san-hu-kou		Uk	
~san-huan		BjNi	
~san-hui	Ei	AiMlZjhkiirnzi0i	
~san-hui-huan		rl	
~san-ji	Ci	AiKiOjdjzj0j	
~san-ji-dian	BeCi	AjOj	AeBj
~san-jia	Ci	js4k	
~san-jian	Bi	pm	AiBe
~san-jian-bu	Bi	pm	AiBe
~san-jiu		NiQksitk8k	Ci
~san-ju		AiJnZmwi	Ci
~san-kai		Okli	
~san-ke	AcBcCdDeEr	AmBeDiFiHeJeKeOeReUiViXkZjdlheiejeperiseteujye0e1i4e5j7e8e	AVBxCW
~san-ke-xin	Ei	AmFjMiNiSeWiXiZiaikirjze5k	AYBtCZ
~san-mai	Ai	jjom8k	BiCe
~san-mei	Di	Tj0j	BjCd
~san-men	BeEk	AdDoHiRjriwk4i8i	AeCj
~san-men-gei	Ci	AeHjRk	Ae
~san-min		SkUi1i	
~san-na	AeBZCsDeEa	AdCeDeGeIeJeKjLeNjOePeQdReSeUkVeXeYeaebicddefegehiiljikjlemeniperlslwexeydzk0e2e3j5e6e7e8i9e	AZBsCZ
~san-na-ban		im3i	
~san-na-bao		Kiblkj	
~san-na-bu		KiUizk	
~san-na-er		Njik	
~san-na-gai	Ci	zi4i	Bi
~san-na-ge	AkCe	nkojsj8k	
~san-na-jiao		Bk	
~san-na-kai	Ci	hlsj	
~san-na-kan	Di	FjTi	
~san-na-sen		NkUk	
~san-na-zi	Ci	qjsj	
~san-nai	BkEe	Xkaktjwk	AkBeCe
~san-nai-jiu	Bi	Xkwk	AiBe
~san-nai-ne	Bi	aktj	Ai
~san-ne	AeBeCcDkEi	AeDjLmTmampiskwk	AcCk
~san-ne-san		ajpi	Ad
~san-nen	AiBeCeDj	CiTkVjbiojxi	AeBj
~san-nen-bao		Vjbi	
~san-nian	AmBeEd	CiEkJjgjojsj9k	AdBk
~san-niu		TiXl	
~san-nou	Ei	Hjlk	Ci
~san-nun		Lm	Ai
~san-nun-ce		Lm	Ai
~san-pen	Bj	Lkhl	AjBe
~san-qian	AiEe	AeCjEjSkkj0j5j	AiCe
~san-qu	BkCe	AdJlKiMjVjWjrizj1i	AmBcCe
~san-qu-jiu		Jj	
~san-qu-nia		JiMj	
~san-qu-si		Ji1i	
~san-quan	Ci	kkyj	
~san-ren	Bi	LkXkdjsl	Ai
~san-ren-din		sl	
~san-sen	Ci	slzj	
~san-si	AkBdCe	AeCiFiJjOiPiZkdifivi2i	AeBj
~san-si-ge		difi	
~san-si-hou	BeEj	Zl	
~san-si-wan	Ai	Pi	
~san-sui		QiSj	
~san-suo		BiJl	Ai
~san-tai	AjBe	Alnj	AeBi
~san-tan	BlCeEd	AkBkcj	AkBd
~san-tian	AdBqCdEb	DiJlKiLiOlaehejmlltjze8i	ApBYCe
~san-tian-jiu		EiKkbi	AeCi
~san-tian-si	Bj	jl8j	AjBe
~san-tiao		Vk7l	
~san-tie		Rkik	
~san-tou		Aekl7j	
~san-wan	BlCd	Aeekhkjlpisiwk	AmBb
~san-wen		Ojfi	Ai
~san-wu	AdBeEl	AiMiOkWjoippzj4i5i	AcBeCm
~san-wu-ju	BeEj	ojpp	AdCj
~san-xian	Bi	JkViXjfiii	
~san-xiao	BdCjEe	CjFk	AbBl
~san-xin	AdBXCdDeEt	AmCeEeFeJdLeMeNiOePeQjRkTeVkWeZiaecjdeeehejdlimenepireteujweyi0d1k5e6e7i	APB0Ca
~san-xin-ba		Dkzi	Bi
~san-xue	BeCk	Fqwk	Ae
~san-xue-bu		wk	
~san-yi	Be	EiFjNijj7i	AeCi
~san-you	Ei	Sickok	
~san-yu	AdCj	AkWk	
~san-yu-yue	AdCj	AkWk	
~san-za		Njsi	
~san-zan		Ljoj6j	
~san-zen	AiBe	liok	AeBj
~san-zi		Qjwl	
~san-zu		Kjdkrl	
~san-zuan		8j	
~sao-ban	AeBi	Ikjl	Be
~sao-bu	BeEi	Dk	AeCj
~sao-dai		cm	Ci
~sao-dian		VkYj	
~sao-jiao		Gjqiuj	
~sao-jiao-yi		Gjuj	
~sao-kao		Lkzj	
~sao-ne	BiCe	Bkpk	AjBe
~sao-nian	Ae	Qjjksj	Ci
~sao-qian	Aj	AkCiHjKjSiYibiri9i	AeBj
~sao-suan		si	
~sao-tian	AjBe	Aenmuixj	AeBj
~sao-yi		KnVjckvk	AkCd
~sao-zen	BeEj	Klvj	AeCj
~se-bao	BeCi	AdKeQlgkswvixj6i	BiCe
~se-bao-bu		Qjgi	
~se-bao-ka	Ci	sn	AiCe
~se-bao-nen	Ai	Qigjse	
~se-bei	AkDeEc	AeIeJlMjok2w7e	BkCc
~se-bei-dai		2k	Bi
~se-bei-gen	Ee	2n	Ce
~se-bei-qian	Ai	oj2j	
~se-ju	AeEj	AeQoaibnej	BeCj
~se-na		Qjgj	
~se-na-ge		Qj	
~se-qu	AeBbCjEk	HqQkmkriyi	AaCl
~se-tuan	Ci	ro	Bi
~se-yi		Picj	
~sen-bao	Ei	Adfmpjum2j9m	
~sen-bei		JiSjzj0i	
~sen-bei-xin		JiSjzj0i	
~sen-bi		gjmk	
~sen-bu		Qiglpk	
~sen-can	Ai	Vl2i	
~sen-can-xian		Vl	
~sen-de	Ai	BjMink	
~sen-fan	BkCe	Ombkdk	AlBdCd
~sen-fen	AeEj	AeUscjzi	Ai
~sen-fen-zen	AeEj	AeUscjzi	Ai
~sen-hai	AkBe	np	AeBj
~sen-hai-zi	AkBe	np	AeBj
~sen-he	AdBiCj	AeNiQefksluiyizj6k7k8k	AiCe
~sen-he-si		8l	
~sen-he-zen		Xiyj7j	
~sen-ji	AeDi	AeTkZjjlzj	
~sen-ka		jl3j	
~sen-me	BdCk	Akijkjyj3i9j	AcBl
~sen-me-sou	Ci	kj3j	AeBi
~sen-nao	AjCe	nktl	
~sen-ne		NjOiUibjwj8j	
~sen-ne-ban		Ujbk	Bi
~sen-ni	Ai	Ci0k	
~sen-nuo	Ci	Ukgj	
~sen-nuo-hu	Ci	Ukgj	
~sen-pi		AeJlKjNiRjUibkkn	BeCi
~sen-qin	AiBiDdEe	AjBeHiIkKnLkMeNkPeQeTeUjWeXeceeefeheikjekenepereseviyezd0e1e4e6l7e9e	Ce
~sen-qin-di		AiJiNi	
~sen-qin-ne		ij3i	
~sen-se	Ai	gl	
~sen-se-bao	Ai	gl	
~sen-si	Ai	dksjxj	
~sen-su	BdEk	hj7j	AcCl
~sen-tu		bm	Bi
~sen-xu		Mn	
~sen-xu-ke		Mn	
~sen-yi		3i5l	AeBi
~sen-yu	Ai	nr	Bi
~sen-yu-jin		no	
~sen-zen	Bi	Mlcj	
~si-an	Ai	GiPkTi	AeBj
~si-ba	AkEe	AiHjIiQjnjvi	AeBkCe
~si-ba-ne		IiQj	
~si-bai	BjEe	BiFjmivj9i	AiCe
~si-bai-fen		vj9i	
~si-bai-se		mj	
~si-ban	Bi	AdBiJlSjciiiwjzi3j4i	AiBe
~si-ban-de		zi3j	Ci
~si-ban-ne		ci	Bi
~si-bao		Klnj	Bi
~si-bian	Bi	ViWjwk	AkBeCe
~si-bian-nian		ViWj	Ai
~si-bu	AkEc	AbBiCiEiGjJeLiPiTifkiijeqiviyjzi0l3j	BjCc
~si-bu-gei	Bj	Bjei0k3j	AkBd
~si-bu-si	AlBbEd	AdCiEiGjLiPjTjfkiiqiviyjze9i	AaBoCe
~si-ca	Ej	AlDn	Ai
~si-ca-pin	Ei	AiDn	
~si-cai	Bi	hk5l	Bi
~si-can	Ei	AiLjjmmlzi3k	BeCi
~si-can-ju	Ei	zj8j	AeCi
~si-ce		LnXj	
~si-cen	Bj	JiKk	AjBd
~si-cen-da	Bj	JiKk	AjBd
~si-cu	AeCj	Zlym6j	
~si-da	Bi	Gidkzj	
~si-dao	Ci	ckyl	
~si-de	BkDd	AkBeDeFeJeKeLiMeNiOePeReTeWeXkZebjcedeeeiejekelmmerisewpxkzj3e4e	AmBeCc
~si-de-qu	Ci	birjzj	
~si-de-tin		Siyi	
~si-dian	Bk	OpXiaj	AkBeCe
~si-dian-hai	Bi	Okaj	
~si-dou		GjJmdi	
~si-duo	AdBiCjEe	AiTjXiojqiwm	AiCe
~si-duo-sao	AdCjDi	AiTjoj9i	
~si-er	CdEl	BeFeJlKeLeNiOeQkUeVeWeXiZmalbeceeehjikkelemepjseteuewkye4e	BdCi
~si-er-ban		Jiwl	Ai
~si-er-dian	Bi	Rkal	AiBd
~si-er-gei		Zipi	
~si-er-ne	Ai	Qjzi	Bi
~si-fa	Ae	iq	Be
~si-fa-ju		il	Ae
~si-fa-suo	Bi	im	AiBe
~si-fan	BeEj	AlGiOkljvi	Ce
~si-fan-can	Ci	Gilj	Bi
~si-fen	Ei	FiUiWjXjljzk	BeCj
~si-fen-zong	Ei	FiUiWjXjljzk	BeCj
~si-fu		ckfk	Bi
~si-gai		vj1j	AeBi
~si-gan		aksk	
~si-ge	BlCeEd	AiJmRjSeXiakdkejtjxize	AlBdCe
~si-ge-ren	Bi	alfi	Ai
~si-ge-yue	Bi	SeUiek1i	Ai
~si-gei		AdJjNkZjzl	AeBj
~si-gei-wo		Nkzi9i	AeBi
~si-gong	AeBjEd	AeBiOkTialbndjnjtjwjze	AjCd
~si-gong-de		bitk	
~si-gong-di	Bi	Okai	AiBe
~si-gong-si		dknj	
~si-gong-xu		bl	
~si-guan		Dkti	
~si-hai	AeBmCeEe	Sljmwi	AlBc
~si-hao	BeCi	Qkyi	Ae
~si-hou	AiBd	GiQkTjZkqjukyj6i9i	AeBi
~si-hou-nen		Eiqj	
~si-hou-suo	BeEj	Zl	
~si-hou-yi		Xi6j	
~si-huan		AeJkkk	
~si-hui	Bj	AkOlni	AkBeCe
~si-huo		Ni8l	
~si-huo-bu		Ni8l	
~si-ji	BjEe	AjBjDjbkejyl0j3j	AiCd
~si-jian		AeElHlQijkzl3i8n	
~si-jian-ju		Eijlzm8n	
~si-jiao	Di	PkTj	Bj
~si-jie		Sidk	
~si-jin	Di	HjTjfi	
~si-jiu	Aj	AiBjDjLiVjaifkxj	
~si-jiu-si	Ai	AjDkxj	
~si-ka	Bi	Alzi	Ai
~si-ke	Ek	AlFeHiKiMeOeQiVjWdZjhejekeyk2i3e	AZBbCr
~si-ke-xin	BeEk	AiFeHiKiMeQiVjWeZjkepeyk2i	AYBcCr
~si-kong	Bi	BkXjbi3k	Ai
~si-kou		ejqj	
~si-mei	Bi	AjJjPiYidjijxi0j	AiBd
~si-mei-ren	Bi	AiJkij	Ai
~si-mei-sou		Piii	
~si-mei-ye		Yi	
~si-mian		iivj	
~si-min	Di	Tjzj	
~si-na	AjBb	AnGlPibj8k	AaCl
~si-na-ge	BeCeEi	AkPjTi	AdBbCn
~si-nai	AjBeCeEi	DmMjPkgjviwl0j	AcBj
~si-nai-ge		Xivj0k	
~si-nai-wan	AjBe	Pl	AeBj
~si-ne	AeDiEe	AeHiJkLeTjajejjkkj1i4i5j	
~si-nen	AeBlEe	AdHpYikjlkxj	AkBd
~si-nen-bu	Bi	HjYixj	AiBe
~si-ni	BjEe	al0k8k9i	Ai
~si-nian		BlLklisk2i5j	AiCe
~si-nian-mei		Bi5j	
~si-nian-ne	Ai	Bjli2j	
~si-niu		Pidkzj	
~si-niu-cen		dkzj	
~si-nou	BdEj	mltkyk	Ci
~si-pao	CiEe	Rkjl	Ce
~si-pin	Ci	zi8m	
~si-pin-zen		zi8k	
~si-qi	Ai	xk0j	Bi
~si-qin	BeEj	mjzj	Ai
~si-qu		Qjiilkoj	
~si-ran		Jltj	
~si-ren	Bj	RjXiwl1j	Ai
~si-sa	Aj	Pimmxj	
~si-san		AjEjLjQidjsj	
~si-sen		Ujuk6i	
~si-si	BlCdDd	FkLjQiTeXedkejiijjljmkvizk8k9i	AkBc
~si-si-bu	Ai	ij	
~si-si-de	Bi	Lkti	
~si-si-jian		zk	
~si-si-tian		Ui8j	
~si-si-xin	Ei	AiFjSi	AeCj
~si-sou		Jkwi	
~si-sui	AdDk	AeHjQkTmfkijti7j8i	AdBlCe
~si-sui-wu	AdCi	fk	
~si-suo	AeBj	AiFkekll	AjBe
~si-ta	Bj	jm7j	AjBe
~si-tan	AeBiCjEe	AeDjHlKjLmYijkzj	
~si-tian	BkEd	JlUisj7i8m	AkBeCe
~si-tian-hai		8j	
~si-tie	Ai	Il1j	Bi
~si-tin		AlNiij	
~si-tou	AjBe	Imzk1i	AeBj
~si-tou-yi	AjBe	Ikzk	AeBj
~si-tu		jk	
~si-tui		dl	
~si-tuo		Ajjk	
~si-tuo-er		Ajjk	
~si-wan	AiBeCcDdEk	ApImPmQeZecihe0n5i9i	AkCd
~si-wan-kuai		IkNi	
~si-wan-yi	AjBe	Pj0i9j	Bi
~si-wei		AiGkMi	
~si-wen	Be	Dk	AeCi
~si-wo		JjRick	Ai
~si-wu	BeDj	RiTlUiWj9i	AdBj
~si-wu-tian		Ui	
~si-wu-xin		RiWk	Ci
~si-xia	AeDj	Tkdj	
~si-xian	AdCj	litkwj	Ai
~si-xian-zao	Ci	Iilj	
~si-xiao		GjUk	
~si-xin	AdBbCcDdEs	AlBdDjElHjIeJeLeOePeTeYecideeefeheiijilemineoeqetiujvewexeye0e2e5e6e7e	AUBXCy
~si-yan		cmqi	
~si-yao	BeCiEi	Aibjcivizj	BiCe
~si-ye	AjBc	AdQqSiskvp	AaBjCi
~si-ye-den		Ql	
~si-ye-jin		Qjslvi	Ae
~si-ye-xian	Ai	vn	
~si-yi	AkBiCdDe	PlXjakgjiimlqjze6j	AiCd
~si-yi-ge	AlBeEe	Plgk6k	AdBk
~si-yi-xin	Ei	Akli	AiBe
~si-yong	BiEe	GjXjej9i	Ai
~si-yong-sui		Gk	
~si-you	AiBdCe	AcEmRjum	AcBj
~si-you-ge	AjBe	Em	Bi
~si-you-jiu		AeRjuk	
~si-yu		mltk	
~si-yuan		AeSkfjsj	
~si-zai	BeCiEi	Dkyjzj4i5k	AeCi
~si-zao	Cj	iktizk	AeBj
~si-zao-sui	Ci	ikzi	
~si-zen		AeDiPigj2i4i	AeBi
~si-zi	BdCi	PjRjTinjwizi4i	AdBj
~si-zi-ji	Ai	Ginj	
~si-zi-ran	Cj	1i4j	Bi
~si-zou	Bi	Dk3k	
~si-zu		bimlrj	
~sou-bu	AkBe	EiOlPjYj	AeBk
~sou-bu-sou	AkBe	EiPkYj	AdBk
~sou-de		AePjVjuj6n	AiCe
~sou-de-ren		Vj	
~sou-e		Pjok	
~sou-fan	Ci	4o	
~sou-fan-guo	BeCj	4j	Bi
~sou-fei	BkEe	EiHiRjSjik	AjBeCe
~sou-ji	Ae	AeKkTjXldjjmwjzi	
~sou-ji-san	BdDiEj	KkNiTjXjsizj	AcCj
~sou-ju		BjNj	
~sou-ne	AeEi	AeBjHlZluiwl	Be
~sou-ni		BjJnjk	Ai
~sou-ni-yi		Jjjk	
~sou-po	Bi	Olwi	Ai
~sou-po-nan	Bi	Olwi	Ai
~sou-ru	Ai	CjPiQiiklk9i	
~sou-ru-de		Qj9j	
~sou-sa		Aioj	
~sou-wo	BkCe	Lkjn3k	AkBd
~sou-xi	Ci	AkZk	
~sou-xi-fu	Ci	AkZi	Bi
~sou-xu	AdBdCoDe	AdKkRkSiWeXebpckjelerisiweze1m3j5j8i	AcBmCe
~sou-xu-yi		bjsk	
~sou-xu-zao		bjkj	
~sou-yi		AjHj	
~sou-yin	Ej	Dlci	AjBe
~sou-zao	Ci	Rkbj	
~su-ban	Bi	Okdk	
~su-ca	CjEe	AkFk6i	AeBj
~su-da		QiRiwk	
~su-da-ne		Qiwk	
~su-de	Bj	Omekxi	AjBeCe
~su-dian	Bi	Nlallk	AjCe
~su-dian-piao		Nl	
~su-ge	Ei	Alkk	AeCi
~su-jia		BjEiSjri6i	
~su-jia-tun	Ci	BjEiri6i	
~su-si		8n	
~su-wo	BeEk	Mjcjul	AdBeCl
~su-xu		Fi3i	
~su-yi		el1j	Be
~su-zen	Bi	Om3j	AiCe
~su-zi		Vk3k	
~su-zuan		in	
~suai-gei		ujwk	
~suai-gei-wo		ujwk	
~suai-ne	Bi	Hltj	Ai
~suan-bao	Ei	AeFkKjSjnk	AeCj
~suan-bao-tai		FkSjnk	
~suan-bu	AlBeCe	Gkfiglojqi2i	AcBl
~suan-bu-suan	AkBe	Gjfigloj2i	AdBk
~suan-de	Bi	AiPksk	Bd
~suan-hua		JiZi	
~suan-na		Fjfi	Bi
~suan-ne	Ei	siuj	
~suan-su	BeEi	WkZj	Ai
~suan-sui	Bi	Ujzj	AiBe
~suan-sui-de	Bi	Ujzj	AiBe
~suan-zai	Ai	Gjqi	
~sui-an		Rk	
~sui-ban	Ci	ikzi4i	AeBi
~sui-ben		Olll	
~sui-bu	AjCe	OjPnkjtj2i	Bi
~sui-ce	Bj	jmtk	AjBe
~sui-cou	CdDk	Tktk	
~sui-cu	Aj	kjnk	Bi
~sui-da	Bj	Pilk6i	AjBe
~sui-dan	Ei	4i6j	BeCi
~sui-dao		tn	
~sui-de	BkEe	AeUjcklktjyjzi7j	AkBd
~sui-dian		lj4j	
~sui-dou	BkCd	Bklm	AlBc
~sui-dou-nen	Bi	lm	AiBe
~sui-fan		Jk	
~sui-gei	AeBiCjEd	Fiakijwl6i	AiCd
~sui-gen	Ai	Gm	AeBi
~sui-gou		mlti	Ai
~sui-guan	CjEe	AiLiankjtl4i	BjCd
~sui-guan-zi		Ljtk	
~sui-guo		Lm	
~sui-ji	Ai	Ti6j	Bi
~sui-jian	AjBdEi	GoMjui	
~sui-jian-ban	Aj	Gm	AeBj
~sui-jiao		NjPi	AeBi
~sui-jin	Bi	mjti	Ai
~sui-jiu		Pjtlzi	Ae
~sui-jiu-wan	Be	Pjzi	Ad
~sui-kai	Aj	nk3i	
~sui-ma	Ai	GiPjUi	AeBi
~sui-mei	Ei	Piijtl	AdCk
~sui-na	BeCi	Gkyl4i	AdBj
~sui-ne		SjUi	
~sui-nen	CiEe	AeGiRmqjyk	BiCe
~sui-ni		aj1i	
~sui-nian	Ai	BjGnok	Bi
~sui-nian-fei	Ai	Gn	AeBi
~sui-pi	Cj	KlLkWj1j	AeBj
~sui-piao		Njdj	Ai
~sui-pin	CeEj	AlVk3k	AiBe
~sui-qian		AeFkql6l	
~sui-ren		GiPj	
~sui-si	Bi	AeGidkjnkjmeul9i	Be
~sui-si-bu		Gi9i	
~sui-su	AeBdCl	FkQiRiSislwk	AaBl
~sui-su-da		QiRiwk	
~sui-sui		ui7j	Be
~sui-suo	Ci	ejuj1l6i7j	
~sui-wen	Ci	Fi7i	Bi
~sui-wu	AcBiDeEi	AbEkNpXefjjeletouvyeze6l	AjBd
~sui-wu-da		Nl	
~sui-wu-hai	Cj	ti	AeBi
~sui-wu-ju	Bj	AeGiNitiun6m	AiBe
~sui-wu-nai		tkuj	
~sui-wu-suo		Bi6j	Ai
~sui-xian	Ai	Pj	
~sui-xian-zai	Ai	Pj	
~sui-you		PjQi9i	
~sui-you-mei		Pj9i	
~sui-za	BeCi	6k	AeBi
~sui-zi		Mkmlzi	Ai
~sui-zuo		Mkmm	
~sun-dan		Aj8j	
~sun-si	Ei	MlVigipj	BeCi
~sun-si-xin	Ei	MlVigipj	BeCi
~sun-zi	BbCiDj	FlTltj	AaBl
~suo-bei	Bi	Mk7k	AiBe
~suo-bei-an	Bi	Mk7k	AiBe
~suo-bu	AeBkCcDeEj	AiFjJeKiMjNeUebecndeeihijlkini1i7i8k	AkCb
~suo-bu-gei		cjejnj	
~suo-bu-he	Bi	Mkkk8i	AiBe
~suo-bu-qin	Bi	Kkcj	
~suo-bu-ren	Ei	Zijj	
~suo-bu-san	BdEk	Ajzj	AbBm
~suo-bu-si	Bi	ji7j	Ai
~suo-dai		AeRjcm	AiCe
~suo-de	AkBZCeEl	AjBjGkPmZmqiujwi	AaBiCk
~suo-de-bu		Sicjzj	
~suo-de-sui	AjBe	Pnqi	AeBj
~suo-den	BkCe	AoBjJi0k	AkBc
~suo-fa	BjEe	AjMlNiulzi	AjBeCe
~suo-gai	Bj	Flmltl	AjCe
~suo-gei	Ei	AeBiHjZmjkkipj	AjCe
~suo-guan	Bi	jjzj	Ai
~suo-hao	Bj	AdBjRibkdijkpizk9j	AlBdCe
~suo-hao-gei		Ripj	
~suo-hua	Bj	Jibjwr	AiBe
~suo-hua-suan		JiZi	
~suo-huai		Hlli	
~suo-jiao		Bidj	
~suo-jin	Bi	Jn	Ai
~suo-jiu	Ei	AiUjjm	Be
~suo-kai		ciik	
~suo-man		Mibk	Bi
~suo-mei	Bi	AeKjLkOlhjlipi0k	AkBeCe
~suo-mei-qian		eili	
~suo-mei-sou		Lk0j	
~suo-na	AeBi	AlMkekzj	AkBd
~suo-na-ge		Mk	
~suo-ne	AeEi	ljmkwkzi5j	BcCj
~suo-nen	Bj	8k	AjBd
~suo-ni	BeCj	ejjlpkwi7i	AeBj
~suo-ni-you		pk7i	
~suo-nian		Lkemwk	
~suo-qu	BiEe	Hllkym	Ce
~suo-que	BjEe	BiMkck4j	AjBe
~suo-ran		eihk	Ai
~suo-san		JkUj	AdBj
~suo-sen	Ei	AjNjzk	BeCi
~suo-sen-he	Bi	Njzk	AjBe
~suo-si		AeBjDjRiakgljl	
~suo-tui	BkEe	ik6l	AlBeCd
~suo-wo	BeCeDj	AdTlUjZjiksiuiwj3n	AeBi
~suo-xi		Kiwj	
~suo-xi-tong		Kiwj	
~suo-xia	Bj	JmNjXj0j	Aj
~suo-xia-ban		NkXj	
~suo-xia-zou		Jj0k	
~suo-xiao		Pihi	
~suo-yao	Bi	Mibjdkkj7j	Ai
~suo-yi	Ci	Kibjcidikjwi	
~suo-you	Ci	RjZj	Bi
~suo-zai	Ci	JjUjyj0j	
~suo-zao	BkCeEe	Wili6j	AjBd
~suo-ze	Bi	BjJkwi	
~suo-zen	BkEe	JjUkjk	AjBe
~suo-zou	Ei	Ui	Ci
~suo-zou-mo	Ei	Ui	Ci
~suo-zuan	BjCe	AlKidm	AjBe
~suo-zuan-xiu		dn	
~ta-de	BjEe	jkwk	AjCe
~ta-men	AeBdCeEm	AmHiQlWkbikl	AcBcCn
~ta-men-ban	Ej	Qjkk	BeCj
~ta-suo	BjEe	wn	AjBe
~ta-suo-hua	Bj	wl	Ai
~tai-de	Ai	Limmnk	
~tai-du		AkXiilwk	Ci
~tai-duo		Xick	
~tai-fen	Bi	tl5m	Ai
~tai-gan		AiUi	Ci
~tai-gan-xie		AiUi	Ci
~tai-hao	BeEi	SiTiXkui	AeBcCm
~tai-hao-ne	BeEi	TiXkui	AeBdCl
~tai-nen	AeBeDk	FkTl	AeBi
~tai-san		EiLk7i	
~tai-tai		LkUihk4i	Be
~tai-yan		bk1j	
~tai-zi	Bi	LkXl	Ai
~tan-de		LiYi	
~tan-dou	BeEj	Xm4j	Ai
~tan-mei	BeEj	AkMi	Ci
~tan-suo		KkLnci	
~tan-yi	Bj	HjPiakmjrjwj	AkBeCd
~tan-yi-ke		rj4i	AjBe
~tan-zao		Ljzk	
~tan-zi	Bi	LkMjOkmi	AiBe
~tan-zi-de		MjOk	
~tao-duo		AkIi	
~tao-duo-sao		AkIi	
~tao-fan		Bk4i	
~tao-tai		2m	
~te-bie	BeEk	Ak	Ad
~te-xin	AkCe	Cs	AeBj
~te-xin-de		Ck	
~ti-e		Nm	
~ti-hu	AjBe	AeGjPnxizp	AdBj
~ti-jian		Mm	
~ti-jiao	Bi	Fj7j	Ai
~ti-mei		AiYk	
~ti-mei-ren		AiYk	
~ti-nen	Ai	Gkvk	
~ti-qian	BeEi	AeKkcjdj3j	AeCi
~ti-si	BjEe	lk3l	Aj
~ti-tou		MlYj	
~ti-wo	BeCi	AeRock	AdCj
~ti-wo-pao	BeCi	Rm	AdBi
~ti-xin		Hiuk	
~tian-biao	BeCi	AeRicm	Bi
~tian-bu		Aeajjjmjsi3k8j	
~tian-bu-nian		akmk	
~tian-de	Ej	AjDkckejmjni	AdBeCk
~tian-dou		5j6j	
~tian-dou-bu		5j6j	
~tian-du	Bi	hn	Ai
~tian-gei	Ei	Nihj1i	Cj
~tian-gei-si		Ni	
~tian-gong	AeBi	Aiakbj	AkBeCe
~tian-hai		kj6i8j	
~tian-jia		Akcj	
~tian-jie	DjEe	DkTjbi	
~tian-jiu		AdJjKjRiUiWjkizj0k1i	BdCj
~tian-jiu-gei		kjmi8j	
~tian-jiu-pi		Kkbi	Ci
~tian-kai	BeCj	Akhk	AdBk
~tian-mei	BiEe	AmHimixj	Ce
~tian-mei-ren	Ai	AjHjxj	
~tian-na	Ei	mj4i	Ci
~tian-nai		HkJj	Ci
~tian-ne	Bi	AeOmQiUicjui0j	Ai
~tian-ne-yi		Qjui	
~tian-nen	AiEe	JiUj6j	
~tian-qi		Qjhj	
~tian-san	AeBdCiEj	AkBmHjMjRjjj	AbBjCi
~tian-san-ban	Cj	Am	AeBi
~tian-san-xin		AeBkRj	Bi
~tian-si	Bj	ajjl8j	AjBe
~tian-si-de	Bi	aj8k	Ai
~tian-tian	AdBkCdDeEi	AeDjHmJkLiVjaibjhq	AkBaCi
~tian-tian-du	Bi	hn	Ai
~tian-xi		Jj4k	
~tian-xi-tong		Jj4k	
~tian-ye		Jk	BdCj
~tian-you	Ci	AdJjOjWjailkmjtj	BkCd
~tian-ze	Bi	JkUi	Ai
~tiao-dao		FjLj	
~tiao-jian		AlCiFkHiMi1j	AeBj
~tiao-jian-yi		FkHi	
~tiao-jie	Ei	AdLlhjiojmkjml	BeCj
~tiao-jie-dou	Bi	Lktj	
~tiao-jie-ne	BeEi	iijl	AdCk
~tiao-jie-san		hlik	
~tiao-jie-yuan	Ei	ik	AeCi
~tiao-ne	Ei	FjVk	Ci
~tiao-nu		Lktkyj	
~tiao-wu		AlOkai	
~tiao-wu-de		Okai	
~tie-an	Aj	Hkni	
~tie-bu	Aj	Ekniok	AeBj
~tie-de		Zkik	
~tie-duo		2l	
~tie-duo-sao		2l	
~tie-hai		Il	
~tie-kuan	Bi	0m	AiBe
~tie-mei		Aj0k	
~tie-na		Zkyj	
~tie-nin	Ci	QkUi	Bi
~tie-pi	Bi	5m	Ai
~tie-xi	BjEe	AjHeImRjSeTihi0k2k4i	AiCe
~tie-xi-qu		AeRjZisizi0j	
~tie-xin	AeBcCeEn	AlSj3j8j	AcBcCn
~tie-yi	Aj	Ikalgjpi2i	AeBi
~tin-ban	Bi	OkRkWj	
~tin-ban-ban		Rl	
~tin-bu	Bi	wl3j	
~tin-ce	AeBj	AjLeNiWilk1i3j5m	AkBd
~tin-ce-can		Wj1i5k	Ai
~tin-de	Bi	LiNj	AiBe
~tin-dian	Bi	Akli	Ai
~tin-hai		Bj4j	Ai
~tin-hao	Ei	AmXjuj	Ci
~tin-kuai	Ei	AeNiQjXjbktkzi9i	AeBeCj
~tin-kuai-de		Nizj	Ci
~tin-kuai-si		Qjbktk9i	
~tin-man		Lkij	
~tin-min	Ci	Aiuk	AeBi
~tin-na		Njwj	
~tin-ne	Ej	Ojaliisjtl	
~tin-ni	BcCl	AjBjWj	AbBl
~tin-nia		KiLm	Ai
~tin-ran		AjKj	
~tin-ren		Xkcj	
~tin-si		AjXj	Ai
~tin-sui	Bi	clli	AiBe
~tin-sun		MlVigi	Ci
~tin-sun-si		MlVigi	Ci
~tin-suo	AiEe	AnPiRj	BjCe
~tin-you		AeNiQk4k	
~tin-ze		Amui	Ce
~tin-zen		Nirk	
~tong-ben		Sj4k	
~tong-bu		JjKi	
~tong-gen		miyk	Ai
~tong-huai	Bi	KiMi	
~tong-huai-ne	Bi	KiMi	
~tong-ju	Be	3n	AeCi
~tong-kuai	BcEm	Akjjzi5j	AbBdCn
~tong-nao		KiNi	
~tong-ne	Ei	Ljik	
~tong-ni	Bj	Bjcitj7j	AjBe
~tong-wei		mkwj	
~tong-wo		AkBj	
~tong-xian		rj	
~tong-xin		Wn3l	Ae
~tong-xin-zen		Wn3l	Ae
~tong-yi		AdJkNjOkkl1j	Ci
~tong-zi	AdCeEk	AnUikiljriuiylze1i3i	BbCk
~tong-zi-dou		Ujkj	
~tou-biao	AkCe	Yr	AeBj
~tou-biao-bao	Ai	Yk	
~tou-biao-you		Yk	
~tou-da	Bi	Nkam	Ai
~tou-dao	Ci	Rjmj	Bi
~tou-dao-wei	Ci	Rj	Bi
~tou-de		Aeknpiqi	
~tou-dian		Mjjk	
~tou-dou		Aimkwk	
~tou-dou-bu		Ajwk	
~tou-mei	BcDjEi	RjTlkl	AcBiCi
~tou-nian		uk4i	
~tou-san	Bi	Al5l	
~tou-su	BiEe	Amjjlnml	BiCd
~tou-tian	Ej	Ni7j	BeCj
~tou-wen		JjZk	
~tou-wen-jian		JjZk	
~tou-yi	AiBd	AeIkXksjzn	Bj
~tou-yi-hui		sk	
~tou-yi-nian	AjBe	Ikzk	AeBj
~tou-ze	BkEe	Oidkjl	AkBeCe
~tou-zen		DjYl	
~tou-zen-fu		Yl	
~tou-zi	Bd	AiRiVj7p	AdBi
~tou-zi-de	Cj	Rj7j	Bi
~tou-zi-xian	Ei	7l	Ci
~tu-ce	Bj	ao	Ai
~tu-de	Be	3l	AeCi
~tu-di		Gm1i6j	
~tu-di-si		Gk	
~tu-di-sui	Ai	Gj9i	
~tu-san	AeBk	yl1i	AkBc
~tu-zi	BeEi	bm1i	
~tui-bu	Bi	Ljjm6l	AjBe
~tui-de	AdBj	Ri6p	AjBe
~tui-de-qian		6l	
~tui-duo		vj6k	
~tui-duo-sao		vj6j	
~tui-er	AeCi	Rj	
~tui-hui		Skuk6m	
~tui-hui-nai		Skuk6i	
~tui-jian		Qk7i	
~tui-jiao	Ci	RkUi	Ae
~tui-jiao-bu	Ci	RkUi	Ae
~tui-na	Bi	NjRk	Ai
~tui-na-ge	Bi	NjRk	Ai
~tui-ne	Ci	jlni6m8k	
~tui-qian	Bi	dl	Ai
~tui-sui	BiEe	6r	AiCe
~tui-wo	AeBlEe	Ambjej6j	AkBd
~tui-wu	Ai	AkIk	Bi
~tui-xiu	Ci	fiss	BjCe
~tui-yi	Bi	bmdjjk7j	AkBe
~tui-yi-ke		bk7j	
~tui-zao		6m	
~tui-zao-sui		6m	
~tui-ze	Ei	NjRk	Be
~tun-qu	Ci	BjEiri6i	
~tun-qu-si		Ej	
~tuo-dao		7k8j	AiBe
~tuo-de	BkEd	Jo	AjBeCe
~tuo-er		Ajjk	
~tuo-ne	Ei	UjZizk	
~tuo-ze	AjBe	ekli	AeBj
~tuo-ze-bu	AjBe	ekli	AeBj
~wai-di	BcClEe	AiFmKkRiUiWjsj	AcBmCe
~wai-di-hu	Ai	FiWk	
~wai-di-ren	Ai	AjUj	
~wai-di-zu		Kk	
~wai-kuo		Lk5j	
~wai-kuo-ne		Lk5j	
~wai-mai	Bi	ejji8i	AjBe
~wai-mao	BjEe	tl6l	AjCe
~wai-nai	Ei	FjSj	Ci
~wai-ne		jl6j	
~wai-san		Kj7j	
~wan-ban		Wjbk	
~wan-bao	Ci	FkKjhkqj	
~wan-bu	AeBj	jk3m	AjBe
~wan-bu-gei	AeBj	jk3m	AjBe
~wan-dai		cjhk	
~wan-de	Bi	Ajcjwk	
~wan-di		jj8j	
~wan-di-er		jj8j	
~wan-dian		Ojojpnzj	Ae
~wan-dian-bu		pk	
~wan-dian-fu		pk	
~wan-duo		Pjdj	
~wan-gai		tk6j	BeCi
~wan-ge		DlHl	
~wan-ge-yuan		DlHl	
~wan-gei		Mj5k	BeCi
~wan-hai		ni	
~wan-hui	AjEe	Elvj6i	BiCe
~wan-huo	Ci	ej3i	AeBi
~wan-ji	Ci	AkBkMk	
~wan-jiu		Dkbkyj	
~wan-kuai	BjEe	IkKkjl	Ai
~wan-mei		bk6k	
~wan-na	AeClEe	cielyo	AeBj
~wan-ne	AeCdDiEj	AdBiEjRiTkViWiXiceejhjjeseyezi0k1l8j	Ae
~wan-ne-qian	Bi	0l	Ai
~wan-ne-si		bj8k	
~wan-ne-wu		xizi	
~wan-ne-zen		Wkzi	
~wan-nen		Cjqi	
~wan-ni	Bi	bjqi1j	
~wan-ni-men	Bi	bj1j	Ai
~wan-niu	BjCe	djek	AjBd
~wan-ren		cjwj	
~wan-san	Dd	AiBeDeEjHeJlKeLeMeNkOjReSeUeVeZjaecldeeehiiekelemeokpiweye0e1e3i4e5j7e8l	
~wan-san-hai		rjzi	
~wan-san-jiu		sjtk8k	
~wan-san-mai	Ai	jjom8k	BiCe
~wan-san-nen		bi	
~wan-san-si		FjOi	
~wan-san-yu	AdCj	AkWk	
~wan-sen	Ai	Ei	
~wan-si	BeCeEj	AeDjFiPkWjekrjsjvizj4i	BeCj
~wan-si-bu		Pk	
~wan-si-er		DjNizi	Ai
~wan-si-ne		ekzi	
~wan-si-xin		rk4j	Ci
~wan-sou	Bi	Kjjjwk	Ai
~wan-suo		PjUjpj	
~wan-suo-de		Pj	
~wan-tong		Wkci	
~wan-tui	Ci	6m	
~wan-wai	BlEe	Lktkwl5m	AkBeCe
~wan-wai-kuo		Lk5j	
~wan-wai-mao	Bi	tl	Ai
~wan-wo	Bi	hkkktk	Ai
~wan-wo-jia		hkti	
~wan-wu		Uj	
~wan-xia	Bj	hktk5j	AjBe
~wan-yi	AjCe	AeIkPibjekjk0i9j	Ce
~wan-zan	AjBe	Em	AeBi
~wan-zi	AeDi	Tj0k	
~wei-ban		Xjak	
~wei-bu		Yjvl	
~wei-dan		an	
~wei-de	DkEe	BiTmYi4j	Bi
~wei-er	AeBmCeEe	AiOqjlmjtl	AlBcCe
~wei-er-xun		mitj	
~wei-fa	AmBcEe	ElOj5i	AcBl
~wei-gei		gjsj	
~wei-gong		TiYj	
~wei-hu		Gkwj	
~wei-hui		ll	
~wei-jian	BeEi	Mo	AeCj
~wei-jian-ju		Ml	
~wei-jie	Di	Tk	Bi
~wei-jie-guo	Di	Tk	Bi
~wei-mei	Di	Tinj	
~wei-ne	AiBe	nizj	
~wei-nen		GjQl	
~wei-qi		Pldjgi	
~wei-qi-ye		Plgi	
~wei-sa	BjEe	Hjzj7k	Ai
~wei-sen	AeCi	Mvmk	
~wei-sen-xu		Mn	
~wei-sen-zen		Ml	
~wei-si		Cjzj	
~wei-suo	Ai	ljnj	
~wei-tuo	CiEe	cnqj	BiCe
~wei-wo		Vk	
~wei-xiu		lm	
~wei-ye		llwj	
~wei-yi	Bi	AeQlRj8k	
~wei-yi-ge		QlRj	
~wei-you	Bi	Ai	AiBd
~wei-za		SeTirk	Bi
~wei-zan		5m	
~wei-zan-de		5m	
~wei-zen	AeCj	Lm8i	
~wei-zi	CiEe	Xlyl	
~wen-de		bllj	
~wen-dou		Jk	
~wen-gan	AmBeCdEe	Aevy	AdBkCe
~wen-gan-bu		vl	
~wen-gan-de	Ai	vm	
~wen-gan-fan		vm	
~wen-ge	Ei	Ykuk	Ai
~wen-ge-jian		uk	Ai
~wen-hai		Sj	
~wen-hai-zi		Sj	
~wen-jian	AeBk	JjYkZk0k	AkBdCe
~wen-jian-xia	Bi	0k	AiBe
~wen-jiu	Bj	AiJidjwl	AjBe
~wen-jiu-si		Ajdk	Ai
~wen-na	Ci	yj8j	
~wen-ni		wl1i	AjBeCe
~wen-san		RjZjwi1i	Ai
~wen-san-bu	Ei	RjZj1i	Ai
~wen-ti		AiYk	
~wen-ti-mei		AiYk	
~wen-wen		AjOn	
~wen-wo		Dkwk	AeCi
~wen-xia	Di	AiTi	
~wen-ye		fizj	Ai
~wen-yi	Ee	OjTjwk	Ce
~wen-yi-ju	Bj	wk	AiBe
~wen-yi-xia	BeDi	AiTj	AeBj
~wo-ba	AeEi	AeHpKiRjjosi4j6i8e	BeCi
~wo-ba-zuo		Kisj	
~wo-bai	BeEj	AkLkRjyl	Ai
~wo-ban	Cj	RlZiek	
~wo-bao		Djui	
~wo-bu	Ei	AkJjRjXiciejwexj4j8j	Ci
~wo-bu-si	BdEk	AkRj	AcCl
~wo-cai	BeEj	Kl3k	Ai
~wo-can	Ai	DjQk6j9i	Bi
~wo-can-zi		Dk6j9j	
~wo-ce	Bi	hk3l	Ai
~wo-cong		RjXjcl	Ce
~wo-cong-tou	CiEe	Rjcj	Bi
~wo-cuan	Bi	wi5k	
~wo-cui		Jm	
~wo-cui-ne		Jm	
~wo-da		Nkui	
~wo-dai		cjzj	Ci
~wo-de	CdEk	AnBibicikj3j7i	BcCl
~wo-de-fan		Bj4i	
~wo-den	BmEc	BjJqwj	AmBdCd
~wo-den-ne	BiEe	BjJj	
~wo-dian	Ei	AkDkNkakzj	BeCi
~wo-dian-ni	BeEj	DkNl	AdCk
~wo-diu		Njwl	
~wo-dou		wmyj	Ce
~wo-duo		gkuk	
~wo-er	Di	Tiejzj	AeBi
~wo-er-zi	Di	Tiejzj	AeBi
~wo-fan	BkCe	AeDkJjUkbjwl5j	AjBd
~wo-fan-zi		Ukbk	
~wo-gai		Uj3j8i	AeBi
~wo-gan	BeEi	DkHj	AeCi
~wo-gei		AkXk	
~wo-gong		EiJi	
~wo-gong-si		EiJi	
~wo-guan		Mikj	
~wo-gui	Di	TjUk	AeBj
~wo-gui-nv	Di	TjUk	AeBj
~wo-hai		Dkhjkj7j	Be
~wo-hou	Bi	8k	
~wo-hou-cu	Bi	8k	
~wo-hui		SiUjci	
~wo-jia	BlCdEc	AcBeCeDeEeFkGeHeIeJdKeLdNdOoQdRdTiVeWiXdYeasbecddeedfegehmjckkmjoepiqeresetmuewcxeydzd3e4e5o6e7e8d	AkCb
~wo-jia-cuan	Bj	Olmjtm5e	AjCe
~wo-jia-de		kj0j	Ai
~wo-jia-di	Ei	ijti	AeCi
~wo-jia-er	AjBe	njvj	AeBi
~wo-jia-hai	Bi	FiSk	Ai
~wo-jia-mei	BdDk	Tl	AdBk
~wo-jia-men	Bj	hotj1j	AkBeCe
~wo-jia-nou	Bi	ak5m	Ai
~wo-jia-wan		ap	
~wo-jian		pi	
~wo-jie		ej8k	
~wo-jiu	Bj	Nkcjwi	AiBe
~wo-jiu-wen	BjCe	Njwi	AjBd
~wo-kai	Bi	Nicj8m	AiBe
~wo-kan		Tiwl	BcCk
~wo-ma	Ek	AeHlKjckhmwi	BdCj
~wo-ma-de	BeEj	hj4i	Ci
~wo-mai	Bj	BjLmNilj	Ai
~wo-mai-cai		Lm	
~wo-mei		0j	
~wo-men	BcEk	AZBkDpFeHeJdKeLeMeNeOeRjTiUeVlWeXeYjZeaebeceepgiheiekilmqkrjsetiwdyezd1e3e4e5e6e7e8e9i	AZCm
~wo-men-can	BdEj	DlQjqk9j	AdCj
~wo-men-den		Biei	
~wo-men-gai		9j	
~wo-men-ji		djri	
~wo-men-san		Vkei	Be
~wo-men-xiao		Bj2i	
~wo-men-yi		Bjri	
~wo-men-zuo	Bi	ek	
~wo-min		ci4k	
~wo-min-xia		4k	
~wo-na	Bj	AeJmNiZikizj3l6k	AiBd
~wo-na-bi		Zj6j	
~wo-nai		Jlzj	
~wo-ne		JjNjjlzi1i8i	
~wo-nen		ujwk	
~wo-nian		Aickijjkujzj3j	
~wo-nian-xin		ujzk	
~wo-nie		Ej8j	Ae
~wo-pai		NkWj	
~wo-pao		AjQiRlUj7j8i	AeBj
~wo-pao-ne		QiRi	
~wo-pi	BkCe	Ao	AkBdCe
~wo-qian	BkEe	eljkwj	AjBe
~wo-quan	Bi	KiMi	Ai
~wo-san		LiRkek	
~wo-sen		jlpi	
~wo-si	Bj	AiXjekwl5j	AjBd
~wo-si-nai		Ajwl	Be
~wo-suan		Kismuj	BdCi
~wo-sui		Rikj	
~wo-sun	BcDlEe	FjTntj	AaBoCd
~wo-sun-zi	BcCiDkEe	FjTltj	AbBl
~wo-suo	BiEe	Xkwnzj	Ce
~wo-suo-de	Di	zj	
~wo-ti		Aezj3j	
~wo-tian		Qjck	
~wo-tou	BjEe	JlNj	Ai
~wo-wu	AiBe	AeIiQjzj8i	Bi
~wo-wu-si	Ai	IiQj	Bi
~wo-xia		ij8i	
~wo-xian	BeCj	AjIjbloizm	AdBk
~wo-xian-zen	Ai	Ijoi	
~wo-xie		Aj6k	AiCe
~wo-yao	AeBjCe	ArNiRiwezi1i	AkBb
~wo-yi	AdCkDe	AiJeKeMjQjXjckdieehkkesiwkyjzi6j8e	AiCe
~wo-yi-ge	AeCj	MkNiRjsj	
~wo-yi-ke		AeQkXk	
~wo-yi-zan	Bi	hlwk	
~wo-zai		Jlyi	
~wo-zao	Ci	AkQiUigkhikiyk	
~wo-ze	AlBeEd	ApGlPjQiwe0j7k	AcBmCd
~wo-ze-xiao		zj	
~wo-ze-yan	Aj	Aj	AeBj
~wo-zen		Alck7i	Be
~wo-zi	AeEi	AiRjceijjikjsjuiweyizi7j	AjBeCe
~wo-zi-ji	Ei	AjRkcediijjjsjuizi	AjBe
~wo-zong		Mksizj7j8j	
~wo-zu		Gi3j	
~wu-bai	Bi	AeHlRjjk	Ai
~wu-da		AeNlRiXjjj	
~wu-da-tin		NlRiXj	
~wu-dao		AkWjdk	
~wu-de		OkXjaiuk	
~wu-dian	AeBjEe	AeHkNiOkjl	AjCe
~wu-dian-hua	Ci	AeHkNi	
~wu-din		7l	
~wu-dui	Ci	rl	Bi
~wu-fan		cihk	
~wu-fan-zui		cihk	
~wu-fen	BeEi	DjNj	
~wu-fen-zong	BeEi	DjNj	
~wu-fu		ujyj	Ae
~wu-ge		AjJibj2i	
~wu-ge-dian	Ai	Pi2j	
~wu-hai	BdCi	Qjtixk	AcBk
~wu-hai-si	Cj	ti	AeBi
~wu-hui	Bi	ckzj7i	Ai
~wu-jiu	BeDj	Tl5j	AeBi
~wu-ju	AdEi	AeGiNioipptiun6m	BeCi
~wu-ju-jian	Ei	piui	
~wu-ju-na	Ci	Gioj	Bi
~wu-ju-zuan	Ei	piuj	Ci
~wu-ke	AeBdCeEm	AlKeQiSiWlZihiweye5e	AWBaCv
~wu-ke-xin	AeBdEm	KeQjSiWlZihitiye5e	AWBaCu
~wu-mei	BdEj	Alfl	AbCl
~wu-nai		tkuj	
~wu-ni	BjEe	Oiajkjlo	AjCe
~wu-nian	BjEe	BiXl5k	AkBeCe
~wu-pai	Ai	fi	
~wu-pai-qian	Ai	fi	
~wu-qian	Ai	Pkjj	
~wu-qu		zk3k	
~wu-san	BeEi	KjRkVk	AdBk
~wu-si	AjEe	QoXinjsi	Ce
~wu-si-ba	Ai	Iink	AeBj
~wu-si-sui		Ql	
~wu-sui	Bi	tj6j	Ai
~wu-suo	Bi	BiHlNj6j	AkBeCe
~wu-tan	Ei	Mizj4j8i	AjCe
~wu-tian		NjUiWkti	Ce
~wu-wen		ok	
~wu-wo	Bj	Dkwk8j	AjBe
~wu-xian	Bi	Jlsk	AiCe
~wu-xin	BXCcDeEs	AnElFeJeKiTeUjaedehejdmetewe6e	ARBZCz
~wu-xin-bi		Ajbk	
~wu-xin-he		Ui	Ci
~wu-xin-huan		Qi	
~wu-xin-tie		si3j	Ci
~wu-ye	AeBnCdDeEe	Ael15k	AnBbCe
~wu-ye-fei		ll	
~wu-ye-suo	Ei	lm	Ci
~wu-yuan		AjIjZi	Bi
~wu-zan	Cj	ym	AeBi
~wu-zi	Bj	Xlhk5l	AkBeCe
~wu-zi-ren		Xl	
~xi-bu		Qldkxi	
~xi-bu-san		dkxizi	
~xi-de		Iibi	
~xi-fu	AiBdCi	AjUiZinl4k	AdBk
~xi-fu-wu	Ci	AkZi	Bi
~xi-hai	AeBi	Eicm	AjBe
~xi-ji		Yldk	
~xi-mei		AmIcOk	
~xi-ni		hmwk	Ai
~xi-qu		AeRjZisizi0j	
~xi-san		Nm	Bi
~xi-si	AiBe	IlSi	AeBi
~xi-tong	AdBlCd	BlFiKiNkSiWjXefiriui4j7i	AnBaCe
~xi-tong-ben		Sj4k	
~xi-tong-bu		JjKi	
~xi-tong-huai	Bi	KiMi	
~xi-tong-ni	Bi	Bjci7j	Ai
~xi-yi	Bi	cijk0j	AiBe
~xi-zen		Xi2i	
~xi-zen-fu		2i	
~xi-zi		BiIi	
~xi-zuan		Zjwj	
~xia-ban	CiEe	AiNjXjdiwk	Ce
~xia-ban-ne		NkXj	
~xia-bu		billmi	
~xia-da	Di	AiOiTj	Bi
~xia-gan	AjBe	ImQn	AdBi
~xia-na	Bi	Oihjti	Ai
~xia-nai	AiCe	BlEnHeJeLeMiOeQjRiUeXeZjaebecedeeehejekklemetdzi0i5e8k	AeCi
~xia-nai-hai		BjNj	
~xia-nai-ne	BdEl	AeBjDiZikjrizk1i7j8i	AaCl
~xia-nai-yi		Zj	
~xia-nai-you		QkSi	
~xia-nai-za		Akkj	Ai
~xia-ne	BeCi	ljyi	AeBi
~xia-nen		Ojaj	
~xia-ni	AeDj	Tkii	
~xia-ni-bai	AeDj	Tkii	
~xia-ren	Bi	akhk	Ai
~xia-si	Bi	djtl5j	Ai
~xia-sui		tn	
~xia-sui-dao		tl	Bi
~xia-tian	BjEe	Jkekmi	Ai
~xia-wen	Bi	bjhk5j	
~xia-wu	CeEj	AeDjKjNiXkskzj5i	AjBc
~xia-wu-nian		Xl	
~xia-you		Bkhl	Ai
~xia-you-ren	Bi	hl	Ai
~xia-yu	Bi	AeZktp	AjBe
~xia-zao		Ajrj	Bi
~xia-zou		Jj0k	
~xian-ba		Uibl	Bi
~xian-ban		cmuj	Ci
~xian-bu	Aj	Ej3j	AeBi
~xian-can	AeBjEe	FjTiXjcizi8l	AiCe
~xian-can-he		Fk8j	
~xian-cen	Bj	Ljjmrk	Aj
~xian-cen-ni		rk	
~xian-da		AlWjwj	Ai
~xian-dan		AiLk	
~xian-dao	Ej	AiNjZjui	AdCk
~xian-de	BeEk	AeKlZizi1j	
~xian-fa		Ak7i	
~xian-fan	BeEj	Oi4i	
~xian-gai		UkVj	Ci
~xian-gao	Ci	Aeil3l	
~xian-gei	Aj	AiVkYmnjskvj4i	AiCd
~xian-gei-bu	AjBe	Vknj	AeBi
~xian-gei-wo		sl4i	Ce
~xian-guan	AiBiCd	AlCj	Ai
~xian-huan		kmli	
~xian-hui		rm	
~xian-ji		okui	
~xian-jian		Zj	
~xian-jiu		0j5j	
~xian-kai		MiOi	
~xian-mai		zi8j	
~xian-man	Bi	mjwj	Ai
~xian-mu	AdBeCiDeEk	AeRjVnzi7s	Cj
~xian-mu-bei		7j	
~xian-mu-qu	Ci	2i	
~xian-mu-yan		Vi0i	
~xian-mu-zai		7k	
~xian-na	Ai	EkVi1i	Ae
~xian-ne	BeEi	LkSj1i	AeCj
~xian-nen	AjBe	Qinkvm	AeBj
~xian-nen-na		njvi	
~xian-nin	Bi	NkWk	Ai
~xian-nong	Ci	Ijrl	AeBj
~xian-nong-ge	Ci	rl	Bi
~xian-pin		3k	
~xian-qian		Ujvj	
~xian-qu	Cj	KjZj7j	
~xian-qu-na		KjZj7j	
~xian-san		LjQkVislzi	
~xian-san-na	Ci	smzi	
~xian-sen		Sjkk	AiCe
~xian-si	BlCeEe	FjJonj6k8k	AlBdCd
~xian-sou	AjBe	Gkojqjulvi3j	AdBi
~xian-sou-sa		Aioj	
~xian-tui	Bj	Fjbj4i	AjBe
~xian-wen	Ci	AiGi	AeBi
~xian-wo	Bi	Jkal3k	Ai
~xian-wu		ViZk	
~xian-wu-ke		ViZk	
~xian-xian		qjuj	
~xian-zai	CkDe	AkBiLjPiQeXkYiZjbidjkkpisjye7i8i	BiCe
~xian-zai-hai	AiBe	PjYjqizj	AeBi
~xian-zai-mei		Bkkjpi	AiBe
~xian-zao	AdBcEl	AmKjQkilliresjye1j	AaCl
~xian-zao-na		ljsk	
~xian-zao-ren	Ci	Iiik	
~xian-zen	Ai	Ijoiri	
~xian-zen-ge	Ai	Ijoiri	
~xian-zi		zj1k	
~xiao-ban	CeDi	SoTidi	
~xiao-ben		Wm	
~xiao-ben-er		Wm	
~xiao-bu	Ce	njxiyk	
~xiao-can	Aj	2i8i	Bi
~xiao-dai		nj	
~xiao-dai-sa		nj	
~xiao-de	AeBkEe	Jkhl	AkBd
~xiao-dian		Akzj	
~xiao-du	Ei	Mjmk	BeCi
~xiao-fan	Bi	Hibmdixj5n8l	AiCe
~xiao-fan-na		bk	
~xiao-fan-wo		Hi5j	
~xiao-fan-zuo		8l	
~xiao-gei		gk	
~xiao-gong	AiBeCi	AeGjPkYkxmzi	AdBk
~xiao-gong-si	Cj	GjPkxlzi	AeBi
~xiao-gu	Ei	Djpiui7i	Ci
~xiao-gu-nian	Ei	Djpiui7i	Ci
~xiao-gui	AjEe	GiPmuj	AeBj
~xiao-gui-mo	AjEe	GiPmuj	AeBj
~xiao-hai	Di	Tjgk	Bi
~xiao-hu		FjUk	
~xiao-hua	Bi	wl	
~xiao-hua-wo	Bi	wl	
~xiao-huo	BdEl	AjNlhi4k9j	AcBdCm
~xiao-huo-ban		hi9j	
~xiao-ju	AlBeCe	Cs	AdBj
~xiao-ju-ren	AlBeCe	Cs	AdBj
~xiao-mai	Ai	PjYjzl	AeBi
~xiao-mai-mai		Yjzk	
~xiao-men	BiEe	gjhm8i	AiCe
~xiao-men-kou	AeBj	hm8i	AjBeCe
~xiao-ne	AlBd	xo3i	AcBk
~xiao-nian	Bi	hjwm	AjCe
~xiao-nian-qin		hjwj	
~xiao-nv	Bj	JnMibihj	AiBd
~xiao-nv-guan		Mihj	Ai
~xiao-piao		Kk	
~xiao-pu		zj8j	
~xiao-qi	Aj	AjCkYlvi	Bi
~xiao-qi-ye	Aj	AjCkYlvi	
~xiao-qu	AeBnCeEd	AeBiFiLiOkalhelrtk1i	AoBbCc
~xiao-qu-gui		Fj1i	
~xiao-qu-men	Bi	LjOltl	Ai
~xiao-sen	Bj	FjKk	AjBe
~xiao-si	Ei	BjDkViXiYiaihk	Ci
~xiao-si-jiu		BjVjai	
~xiao-sou	Ai	Pjok9i	
~xiao-sou-e		Pjok	
~xiao-wei	Ak	GiPkYngi	AeBkCe
~xiao-wei-qi		Plgi	
~xiao-xie	Bi	dj5k	Ai
~xiao-xue	AeCk	FqLi	AeBi
~xiao-zui	AkBd	xn	AeBj
~xie-a	Dj	QiTk	AeCj
~xie-cuo		Uizj	
~xie-de	Ek	AiLkZkcmjj	AeBdCl
~xie-de-qin		ci	
~xie-hui	AeCj	ru	AeBi
~xie-ne		AiUikjtm	
~xie-ni		Aj	
~xie-ni-men		Aj	
~xie-ren	Ei	Qkzi	Ci
~xie-ren-se		Qk	Ci
~xie-sui	Ei	tkui	AeCj
~xie-tiao	Ei	FjVk	Ci
~xie-tiao-ne	Ei	FjVk	Ci
~xie-xie	AcBXCcEs	ArIjJeKjOjQjTjZitiuiwe4i	AVBYCv
~xie-xie-a	Dj	QiTk	AeCj
~xie-xie-ni		Aj	
~xie-xie-ren		Qizi	
~xie-ze	Ei	Xkdk	BeCi
~xie-zi		Bick	Ci
~xin-ba	Ei	AmDjLikjzn	Bi
~xin-ban	AjCe	AlFjMi2k	AiCe
~xin-bi		Ajbk	
~xin-bi-xu		Ajbk	
~xin-bu		AjCjFkIiJikiui2j	
~xin-bu-xin	Ci	FkJj	
~xin-ca		Ajzj2j8k	
~xin-ca-pin	Ei	Ajzj8k	
~xin-ce	AeBi	hjjl	AiBe
~xin-da	Ci	yl	
~xin-dai		2i	
~xin-dai-kuan		2i	
~xin-dao	BiCe	GiLldj	Ai
~xin-dao-san	Bi	Ll	Ai
~xin-de		AdBiCjFjHlViWigimitj2n8i	
~xin-de-hai		Bjtk	AiBe
~xin-de-you	Aj	2l	AeBi
~xin-dian	BeCi	ikkj	AeBi
~xin-dou	BdEi	Aiwjzi	
~xin-dou-bu		Miwj	
~xin-fan		AnBjyj	
~xin-gai	AjCd	zi2l	
~xin-gei		Am	Ci
~xin-he	Ei	Uijjmi7i	AeCj
~xin-he-pin	Ei	Uijjmi7i	AeCj
~xin-huan		MiNiUi	Ci
~xin-huan-gu		MiNiUi	Ci
~xin-hun		eipi	
~xin-hun-nan		eipi	
~xin-ji		Ei2i9k	
~xin-ji-su		9l	
~xin-jian		Zi9j	
~xin-jiu	BeEi	Xk7j	AdCj
~xin-ju	Ei	CiVp	AeCi
~xin-ju-de		Vj	
~xin-kan		ii	
~xin-kan-pin		ii	
~xin-ku	Ei	Dkmk	AeCj
~xin-ma	Aj	Ij	Bi
~xin-men	Cj	kjyk	
~xin-min	AeCeEj	AkJjTiciwjzj8i	Be
~xin-min-si	AeEi	AkTiwjzj8i	Ci
~xin-na		Lk9j	
~xin-na-ge		9j	
~xin-ne	BeEk	Alpisj	AeCj
~xin-nen	Aj	Am2e3j9i	AeBi
~xin-nen-yuan	Ai	Al2e3j	Bi
~xin-ni	BeEk	Ao	AeCj
~xin-niao	Ei	Vi1i4j	Ci
~xin-niao-zong	Ei	Vi1i4j	Ci
~xin-nou		Bm	
~xin-qi	Be	AdWkYj1j9k	Bi
~xin-qi-ye	Ai	Yj9k	
~xin-qu		JiSjzj0i	
~xin-qu-jiao		Sk	
~xin-ren	Ai	Ek9l	AeBj
~xin-ren-din		9l	
~xin-san	Ei	Qipksi	Bi
~xin-san-xin	Ei	Qipksi	Bi
~xin-sen		JiXi	BeCi
~xin-sen-bei		Ji	
~xin-si		AeDlRkXj1j4k	
~xin-si-xin		RkXk1j	Ci
~xin-suo		Bi	
~xin-tie	Bi	si2i3j	AiBd
~xin-tie-xi	Bi	si2i	AiBd
~xin-tin		AeHmcj	
~xin-wo	AiBe	uk2i	Ae
~xin-wu		Akcj3j	AeCj
~xin-wu-xin		Akcj3j	AeCj
~xin-xi	Ai	AeEnNjQjcl	Bi
~xin-xi-hai	AeBi	Eicm	AjBe
~xin-xian	AeCj	Vj2i	Ae
~xin-xian-mu	AeCj	2i	Bi
~xin-xin	Ai	AjCl9i	
~xin-yong	AnBdCeEe	EtZici	AcBmCd
~xin-yong-xiu	AiCe	El	
~xin-you		1j	
~xin-yu		hjkj3i	
~xin-yu-hong		hjkj3i	
~xin-zai		ij	Bi
~xin-zan	BjEe	KiOo6k	AjBe
~xin-zao	AdCk	sk	
~xin-zen	AiBd	AjEiWn3l	AcBj
~xin-zen-ce	Ai	Ak	AeBi
~xin-zong		CkYe	
~xin-zong-xiao		CkYe	
~xiu-de	BeCi	Nlsl	AeBi
~xiu-fu	AmBdCd	Etce	AcBk
~xiu-ji	Bi	Bili	Ai
~xiu-ji-jin	Bi	Bili	Ai
~xiu-ne	BkEe	Jmalsk	AkBeCe
~xiu-san		Ak	
~xiu-sou	Bj	bjjmsk	AiBe
~xiu-sou-xu		bjsk	
~xiu-wan	AeBj	ejti	AjBe
~xiu-yi	Ai	dknk1k	Bi
~xu-ke	AeCj	AdMqbnze1m8q	
~xu-ke-pi		Mi1i	
~xu-ke-zai		bi1i	
~xu-ke-zen		bk1i3i	
~xu-san		Qi3j	
~xu-wu		AjNi	
~xu-wu-xin		AjNi	
~xu-yao		Ficj8j	
~xu-yao-sa		Fi8j	
~xu-yi		bjsk	
~xu-zao		bjkj	
~xuan-ju	AeBlCe	Anli	AlBcCe
~xuan-zi		1n	Ae
~xue-ban		Fm	
~xue-bao	BjCe	FiHl	AjBd
~xue-bao-min	BjCe	FiHl	AjBd
~xue-bu		wk	
~xue-fei		dmgi	
~xue-ji	Ci	Fm	BiCe
~xue-nai		Dk	
~xue-nai-can		Dk	
~xue-qu		Fp	
~xue-sen		QeUkgohloj	Ce
~xue-sui	CjEe	Fkmm	AeBj
~xue-xiao	Ci	FpYk8i	Bi
~xue-ya	Ei	Hjal	Ci
~xun-ban		dl	
~xun-de	Bi	Oimitj	Ai
~xun-mian	AeEj	ijpk	BdCj
~xun-mian-fei	AeEj	ijpk	BdCj
~ya-de		fk3l5j	
~ya-dou	Bi	Bjmm	
~ya-ta	Bi	amej	Ai
~ya-wo	Ei	HjMiek	BeCi
~ya-zai	Bi	Wkri	Ai
~ya-ze		bj6j	
~yan-ban		dkrj	
~yan-bao	BdCjEe	Nk7l	AcBl
~yan-da		AkOi	
~yan-de	AjBcCeEi	AlDjiiqi3j4i	AaBiCk
~yan-de-nen	Aj	Aj	AeBj
~yan-den		FkSj	Bi
~yan-fa	AoBcCeEe	AeCjqx9j	AbBoCd
~yan-fa-fei	Ai	qn9i	Bi
~yan-fa-hua		qk	
~yan-fa-ren	Ai	qj9i	
~yan-fa-tou		qi	
~yan-jin	Ei	Aiclwl	AiBd
~yan-jiu	BiEe	Jnbjgn	Ai
~yan-jiu-sen	AjBe	gn	AeBj
~yan-mei		Zkmk	
~yan-nao	Ci	AcHrQirisu	Ce
~yan-nao-jin		sk	
~yan-nao-ren		sl	
~yan-nao-yuan	Bi	Hq	AiCe
~yan-se		km	
~yan-sen	Ci	Rjgj	AeBj
~yan-si		ak3j	
~yan-sou	Bi	AeVmbq	Ai
~yan-sou-de		Vj	
~yan-wo	DiEe	Tjwi	BjCd
~yan-zen	AeBeDjEi	AjTk	AdCj
~yao-ban	BeCj	bj3l8j	AdBj
~yao-ban-sa	BeCj	bj3l8j	AdBj
~yao-bao		Pilk	
~yao-bei		GiMi	
~yao-bei-an		GiMi	
~yao-bu	AkBcCiEe	EkYjbjciqi7k8i	AcBlCe
~yao-bu-yao	AkBcCiEe	EkFiYjciqi7k8i	AcBm
~yao-dao		ek9i	
~yao-de		Ticn	
~yao-de-dong		cl	
~yao-dian	BjEe	KiYjjk	AjCe
~yao-diao		Akkj	
~yao-fan		Aj4i	
~yao-ge		zj	
~yao-ge-suo		zj	
~yao-gong	Ci	ckxi	Bi
~yao-hao	AcBcCcDqEe	Tt	AbBnCd
~yao-hao-ma	BeDk	Tl	AdBk
~yao-hao-min	CeDi	Tj	
~yao-hao-wan	AeDj	Tk	
~yao-huan		Jirj	
~yao-hui		djiijj	
~yao-hui-nai		djeijj	
~yao-jiao	Ci	Fi7l	
~yao-kai		Njni	
~yao-kan	BdEi	1i	
~yao-mei	BdDj	HkTm	AcBj
~yao-mei-yao	BeDkEe	Tm	AeBjCe
~yao-ne		hjxk	
~yao-niu		cjqj	
~yao-piao		Nl	
~yao-qian		il	
~yao-qiu		8l	
~yao-sa	CkDe	FiMici8i	AeBi
~yao-sa-zen		Fi8j	
~yao-san	AeBcCdDpEd	Tr	AaBjCi
~yao-san-di	Di	Tj	AeCj
~yao-san-ne	CeDk	Tl	Ci
~yao-sen	BdCk	Klciijkj3i	AcBk
~yao-sen-me	BeCk	ciijkj3i	AdBj
~yao-sen-qin		Klvi	
~yao-si	AeDj	AkTkzj8j	Ce
~yao-tui	Bj	dk6j	AjBe
~yao-wan	Di	AkTj	
~yao-wo	Bi	Milj	Ai
~yao-yi	AeDjEe	FjKiTkci	Ce
~yao-ze	CeDjEe	Tkek	Ce
~yao-zong	DkEd	Tl	
~yao-zun	AdCk	cjzj	
~yao-zun-bei	AdCk	cjzj	
~ye-ban		Wk	
~ye-bu	AcBjCeEk	AiDkQiYiakjeklpjwiykzi6i	AlBa
~ye-bu-dong		wk	
~ye-bu-gao	Bi	zj6i	
~ye-bu-gei		dikk	
~ye-bu-suo	BeEj	kkpk	
~ye-can		Yifi	
~ye-da		Ckhk	
~ye-dai		AmIj	
~ye-dai-kuan		AmIe	
~ye-dan		Im	
~ye-dan-bao		Im	
~ye-de	AiEe	AeQiYiglnisi0j4k	AeBjCe
~ye-den		Qnrj	
~ye-den-ji		Qnrj	
~ye-duo	Ai	Iigk	
~ye-fei		ll	
~ye-gei	AiBeEi	Slgj	AcCj
~ye-guo	Ai	Iigj	
~ye-ji	Ai	VkYi	AeBi
~ye-jia	Aj	AeQkYjql	Bi
~ye-jia-ji		ql	
~ye-jian		Mkgj	
~ye-jin		AjQjgilislvi	
~ye-jin-nian		Akgi	
~ye-jiu		li	
~ye-kai	Ci	Ri	BeCj
~ye-kun		Ql	
~ye-kun-nan		Ql	
~ye-mei	CeEi	AaDiIiJoVkgiujyj8j9i	AiCe
~ye-mei-jian		uj9i	
~ye-mei-you	Bj	AeJmyk	AjBe
~ye-na		Iifi	
~ye-na-ge		Iifi	
~ye-nen		Iiqiui	
~ye-ni		aq	
~ye-nian		Ljzi	
~ye-pei		hiok	
~ye-san		Zjgl	
~ye-sen	Ai	Ykgm	
~ye-si	AeBdCiEk	LmNkvj	
~ye-sou	BiCe	wl3l	AjBe
~ye-suo	Ei	Pjlm	
~ye-suo-de		Pj	
~ye-tou		Yjmj	
~ye-tou-biao		Yj	
~ye-wei		ll	
~ye-wei-hui		ll	
~ye-wen		fivi	
~ye-xian	Ai	vn	
~ye-xian-nen		vk	
~ye-ye	BeEk	Nk	AiBe
~ye-you		AkQigihi	
~ye-you-sa		Qjgj	
~ye-zi	AeBjEe	Hicilemmzk5k	Aj
~ye-zi-zao	Ci	zl	
~yi-bai	AiBjEe	AiLjXlnjql0j	AiCe
~yi-bai-wu		Xjnk	
~yi-ban	AlBdCeDeEi	GkIjKiNiPkQkReXeZibecehkjjseteukze5j7j9i	AZBqCc
~yi-ban-ban		AiNk	
~yi-ban-gei		Hiuk	
~yi-ban-na		GiPjZk	Bi
~yi-ban-san		Qjui9j	Bi
~yi-bao	Ci	AeKxniseyj	
~yi-bao-ju		Kmyk	AiCe
~yi-bao-ka		Kl	
~yi-ben		Djuj	
~yi-bi		Kj0k6k	Ci
~yi-bian		HjMlRjwj	
~yi-bu		EiQiSkpizk	
~yi-bu-bu	Ei	Eiiipi	Ci
~yi-ca		Eidj	
~yi-cai		kjsj	
~yi-can	AlDeEd	Ertm	AeBkCd
~yi-can-ne	AkBe	El	AdBj
~yi-cen	AeBlEe	Okjkmk5j	AkBdCe
~yi-ci	BiEd	AeIjKeLeNiOebkckgmjmriti5j	BiCd
~yi-ci-bu		Ikbj	
~yi-ci-jiu		cirj	
~yi-ci-mei		jj	
~yi-ci-xin	Ai	gn	Bi
~yi-cu	AjBe	Eo	AeBj
~yi-cuan		sk4i5j	
~yi-cuan-ban		sk4i	Ci
~yi-da		Ajtl	
~yi-dao	Bi	almj	Ai
~yi-di	Ai	Konk	
~yi-di-bei	Ei	Kk	Be
~yi-dian	BdEj	AnXjflkk2i	AcCj
~yi-dian-wu	Ai	fl2i	Bj
~yi-dong		Bjtk	
~yi-dui		AeQjcidk5l	Ce
~yi-fen	AeBk	AeHiKiZlcoekiijj9j	AiBc
~yi-fen-bu		si	Ci
~yi-fen-mei		AdZlii9j	
~yi-fen-qian	Ei	Aielzi	BeCi
~yi-fu	Bj	Oldk	AjCe
~yi-ge	AiCe	AeBiCeEeGeJjKdLdNeOePlSjXkYeZeadbkddeegmiekiljmjneoepeqetcvjwdxeyizi0e2e3e4e5d6i9e	
~yi-ge-ban		Fkli	
~yi-ge-cuan		Rjbj	
~yi-ge-dian	AiBdEi	AePkXihjuiyk	AdCi
~yi-ge-duo		Jibirk8j	Ai
~yi-ge-ji		Pjzj	
~yi-ge-ni		Iikkli6i	BeCi
~yi-ge-ren	AjBbEi	AiRiViXigkvl	AaBiCk
~yi-ge-xiao	Bi	Jk8i	AiBe
~yi-ge-yuan	AeBdCiDj	SjTkyj	AdBj
~yi-ge-yue	AkEe	BiDkHiJePkQiSiWjbefegjjjsize6j	AeBj
~yi-ge-zan		Jjcj	
~yi-ge-zi		Uizj	
~yi-gong	Be	xk8k	
~yi-gua	Bi	aktl	Ai
~yi-hou	AlBdCe	Ojaixj	AdBk
~yi-hui	Ei	AkUjbjjjsj8j9i	
~yi-hui-er		UkXi8k	Be
~yi-ji	Ai	Pifi0k	Bi
~yi-ji-du		Pi0k	
~yi-jia	Bj	BjYk1i	AiBe
~yi-jiao	BkEe	mmtk	AkBeCe
~yi-jin	Bi	Gijm	Ai
~yi-ju	Bj	AiJkwk	AlBeCe
~yi-ju-zai	Bi	Jkwi	Ai
~yi-ke	AeBaEp	AiFiJeKiLeMiOeXiYiaeeeheiijemeseteujweye0e9i	AuBZCX
~yi-ke-xin	BbEn	AdFiKiMjOeReXjYieeheiijemeseteujye9i	AsBaCY
~yi-kuai		AeCiXkbicimiuizi1j4i	BeCi
~yi-kuai-er	BeEi	Cibimiujzi4j	AeCi
~yi-mao	AeBj	Okek0j	AjBe
~yi-mao-mei	Bi	el0j	AiBe
~yi-nei	Ai	Pjvk	
~yi-ni	Bj	JlMizi	AkBeCe
~yi-ni-bai	Bj	JlMizi	AkBeCe
~yi-nian	AlDeEe	AcCiDjFlIjJkKkPiQeTeViZeekfkkemktezi0i	AeBkCd
~yi-nian-bao	Ai	finj	Bi
~yi-nian-ne	Bi	Vj0k	Ai
~yi-niu		Rj5j	Ai
~yi-nou	Bi	Oktl5j	Ai
~yi-qi		EjOjcjqi	
~yi-qian	Ei	Ajbjdlgkmk	AeCi
~yi-quan	Ej	DiFjXk8j	BdCj
~yi-ren		cmwl	
~yi-san	BeEi	MiVjWjbk4i	AdCj
~yi-san-wu	Ej	MiWk4j	AdCj
~yi-sen	CiEe	NjOikj	BiCe
~yi-si	AeBeEk	AoZj	BdCi
~yi-su	AeBk	anek	AkBd
~yi-tan	Ei	Rjakcnzi	
~yi-tian	Bi	AiOibocizi1j4k6i	AjBd
~yi-tian-jiu		zj1j	
~yi-tiao	Ej	AeLokkzi8j	
~yi-tiao-jie		Lnkk	
~yi-tui		Lk	
~yi-wan	Bj	cidltk	AiBe
~yi-wei		akzk	Ci
~yi-wen		RjZjdjwk1i	AkBd
~yi-wen-jiu	Bj	djwl	AiBe
~yi-wen-san	Ei	RjZj1i	Ai
~yi-wu	Di	AiTkXkdihkjikj	Bi
~yi-wu-ke		kj8i	
~yi-wu-zi	Bi	Xlhk	Ai
~yi-xia	BeCiDjEd	DiRiTmXeaiejfiljrisjtmykze7j	BlCc
~yi-xia-da	BeDi	AiTj	AeBj
~yi-xia-wu	BeEj	Djsk	
~yi-xia-yu	Bi	to	AiBe
~yi-xian		AeZjalulzi	
~yi-xin	AeBVCeEt	AkHeJeKiLjQkXiZibijimkteyj	AqBbCa
~yi-xin-dou	Ei	wjzj	
~yi-yan	BiCd	AdKkNjOnSjTiZjckijlj	AiBiCc
~yi-yan-wo	DiEe	Tjwi	BjCd
~yi-ye	Bj	Omak	AjBe
~yi-yi	Ai	xk4j	Ae
~yi-yuan	BlCeEe	AlKkLjMi2i	AlBdCe
~yi-yue		AlPj	
~yi-zan	AeBmCeEe	AdBjKmNjclhljetkwjze1i	AkBdCe
~yi-zan-biao		cjwk	
~yi-zen	BlEe	Ujammm	AkBdCe
~yi-zi	AdBmCeEd	AeHjVjwi0j6k7i	AmBZCi
~yi-zi-bu		Vj	
~yi-zi-mei	Bj	vi0j	AjBd
~yi-zi-zai		6i7i	
~yi-zou	Ei	ei1j7j	
~yi-zou-jiu		ei1j	Ci
~yi-zu	Ai	imxk	AeBi
~yi-zu-xiao	Ai	xk	Bi
~yin-ban	Bi	ajdk	
~yin-bu		Ei0j	
~yin-de	BeEj	Zluk8k	AeBi
~yin-de-zen		8l	AdBj
~yin-dou		Mjdk	
~yin-dou-mei		Mjdk	
~yin-fan		zl	
~yin-fan-wei		zl	
~yin-gei	Bi	DiJj	Ai
~yin-gei-de		Jj	
~yin-hua	Ai	Gm	AeBi
~yin-hua-sui	Ai	Gm	AeBi
~yin-ji		zj0k	
~yin-jian	Ei	co	Ci
~yin-jian-ren		ck	AeCi
~yin-jie	Ai	gm	
~yin-ne	BeEk	Rjcjdjsk	Be
~yin-nou	Bi	jm	Ai
~yin-san		AmJmYmZm	
~yin-san-ju		AiJnZm	Ci
~yin-se		Picj	
~yin-se-yi		Picj	
~yin-suo	Bi	OlUk	AjBe
~yin-wei		AkEj8i	
~yin-xian	AjCe	ElOnzj	
~yin-xin	AiBlCdEc	AjCiHlIj2k6k	AkBeCd
~yin-ye		Amzk	
~yin-ye-zi	Ci	zl	
~yin-yi	Ei	EjUiml	
~yin-yu	Bi	dm	AjBe
~yin-yun		3o	
~yin-yun-zen		3o	
~yong-ban		bidkzj	
~yong-bao	AkBe	EkPk	AeBj
~yong-bao-sui	Ai	Pk	AeBi
~yong-bu	BdCkEe	Pkbikjvizj8j	AcBlCe
~yong-bu-yong	BdCkEe	Pkbikjvizj8j	AcBlCe
~yong-dai	AeCj	Wjci	Bi
~yong-de		Aiqj	
~yong-di		Ki1p	
~yong-di-sou		1l	
~yong-dian	Ei	DjNiVk	AeCj
~yong-jiao	AjBe	Pkfkui	AeBi
~yong-na		Di5j	
~yong-sen	Ei	Zjui	Ci
~yong-sen-qin	Ei	Zjui	Ci
~yong-sou		EiXj	
~yong-sui	Ai	Gm	AeBi
~yong-tu		1l	
~yong-xiu	AiCe	El	
~yong-xiu-fu	AiCe	El	
~yong-yuan	Bj	NiWk	AjBe
~yong-zi		vjzi	
~yong-zi-ji		vjzi	
~you-a	AdBdDl	Tn	AdBj
~you-bu	AjBeCe	AjMkQjWjoipj2i	Ae
~you-bu-tie	Aj	AlQjgeoj	AeBi
~you-bu-zu		gipj2j	
~you-ca	BdEk	QjWjpk	
~you-ca-pin	BdEk	QjWjpk	
~you-dai	Ci	AmRj	AeBj
~you-dian	Ei	QjXk	
~you-er	AeDi	AeSoTlej	Ce
~you-er-yuan	AeDi	AeSoTlej	Ce
~you-fan	Bi	Bjtk	AjBe
~you-fu		oi	
~you-fu-ci		oi	
~you-ge	AiCe	EmRj1i	
~you-gei	AiBe	Sigk	AeBi
~you-hui	AkBe	GlPjYlrius	AeBkCe
~you-hui-mei	Ai	AjGi	
~you-jia	AjEe	WjYl	BjCe
~you-jian	AlBeCe	AeQkZjfigiom	AeBjCe
~you-jian-ni	AjBe	AeQkZjfioj	Bi
~you-jin		Aknjvi	
~you-jiu	Ei	AiRjuk	Ai
~you-jiu-si		AeRjuk	
~you-kun		AkDk	
~you-kun-nan		AkDk	
~you-mei	AmBcCjEa	AlBeIjJeQiRlVkWjedgjheleniolveyizi0e9j	AbBoCb
~you-mei-you	AmBcCjEa	AlBeIjJeQiRlVkWjedgjheleniolveyizi0e9j	AbBoCb
~you-ne		Ij0j	
~you-nian		jjlk	Bi
~you-qi		Pjhk9j	
~you-qian	Ai	AiQj	
~you-qian-bu	Ai	AiQj	
~you-quan	AiCe	AeVmll	
~you-ren	AaClDd	AnLeNjQeRlWidehnikuiwexize5o	
~you-ren-ban	BeCj	Riil	AeBkCe
~you-ren-guan	AeBlCc	AiRi	AmBa
~you-ren-san	Cj	AjWk	AeBi
~you-ren-zai		hk5k	Ai
~you-sa	AqBcCdDeEd	AnIiQlReYigikjomvezi2k9i	AbBoCc
~you-sa-bu	Ai	Aeojqi2l	
~you-sa-dai	Ai	AjQj	Bi
~you-sa-fu	Aj	AjQjok	Bi
~you-sa-hao	Aj	Ajoj	Bi
~you-sa-you		Yk	
~you-sa-zao		Ik9i	
~you-san		Qifj	
~you-sen	Ai	Ak	
~you-si		Di6k	
~you-su	Bj	wk6i	AjBe
~you-suo	BkEe	JlSjbjki1j3k7j8j	AkBeCe
~you-suo-yao		bj7j	
~you-wo	Bi	cjvi	AiBe
~you-yi	Ei	Bkck	
~you-yong		Mndk	
~you-you	Ai	AjGi	Bi
~you-you-hui	Ai	AjGi	Bi
~you-zan		Hljl1k	
~you-ze	Bj	AeJmZj	Be
~you-zen		Ijdk	
~you-zi		Wjojyj	Ae
~you-zuan	AdCk	AeRnZk	Ci
~you-zuan-ren	Ae	AeRlZk	Ci
~yu-ban		Rjdk	
~yu-ci	BeEi	Mo	Ai
~yu-ci-de	BeEi	Ml	Ai
~yu-de		njokri	
~yu-fu		GjYk	
~yu-gei		tj4j	
~yu-hong		hjkjli	
~yu-jin		no	
~yu-jin-tie		no	
~yu-ju	BiCe	FmSlTjdo	
~yu-mei		Hiti	
~yu-pen		bj5k	
~yu-yi	BeEj	Kltl	AiBe
~yu-yue	AdCiEi	AiWpXj	Ai
~yu-yue-hao	Ei	Wn	AkBeCe
~yuan-ba		Skik	
~yuan-ban		Hk	
~yuan-bao	CjDe	KjSk	
~yuan-bao-min	CiDe	Sk	
~yuan-cen	Ei	Kjsj	Ci
~yuan-cen-jiao	Ei	Kjsj	Ci
~yuan-cou	CeDk	Tl	AeBi
~yuan-cou-qian	CeDk	Tl	AeBi
~yuan-da	Ei	Qjuj	Ci
~yuan-de		FiKiSqvj	AlCc
~yuan-gei	Ei	Hl	AeCi
~yuan-gei-wo	Ei	Hl	AeCi
~yuan-gong	BeCj	Mmfisp	Ae
~yuan-huo		Hj3j	
~yuan-jian	BjEe	Amcm	AiCd
~yuan-jin		AeSn	
~yuan-ju		Bk1k	
~yuan-men	Bi	Lihjlimk	Ai
~yuan-men-kou	Bi	Lihjmk	Ai
~yuan-na	BdCj	yk4j	AdBj
~yuan-na-ge	BeCi	yk	AeBi
~yuan-nai	BdEj	Akkj	AcCk
~yuan-nao		HjSeek	Ai
~yuan-ne	BeDi	SlTi	AeBbCm
~yuan-ni	Aj	ti5k	AeBj
~yuan-nu	Dj	Tk	AeBjCe
~yuan-nuan	BlEe	KjSk	AkBd
~yuan-nv	Bi	ijvk	Ai
~yuan-ren		Si1i	
~yuan-ren-jia		Si1i	
~yuan-san		Dlwl	
~yuan-san-men		Dlwl	
~yuan-si		EkWk	
~yuan-sou		HiKkSk	AiBe
~yuan-sou-xu		KkSk	
~yuan-suai	Bi	HiOl	Ai
~yuan-suo		Hiil	
~yuan-yi	BbEm	AeRjSkijpkzi	AcBeCm
~yuan-yi-ge		Sk	
~yuan-zan		NiSl9i	
~yuan-ze		Wjck	Ci
~yuan-zi		5j	
~yuan-zu	Ci	Aeip	BiCe
~yuan-zu-nv		ik	
~yue-bu		AjBiHjWmXjfegi	AkBeCe
~yue-bu-san	Bi	WkXj	Ai
~yue-cai		Ejzk	
~yue-de	Bi	AeMiQjWkdjei	Ai
~yue-de-qian		Qjdjei	
~yue-duo		AiSjgj	
~yue-duo-sao		AiSjgj	
~yue-fen		Sk	
~yue-gong	Bi	bkel	AiBe
~yue-gong-zi	Bi	el	AiBe
~yue-hai	Ai	FjPkmksi	
~yue-hao	Ei	Wn	AkBeCe
~yue-huai	Bj	jmlk	AjBe
~yue-jiu		kjni	
~yue-mei	Bk	LlSebieksk	AkBeCe
~yue-mei-fa	Bi	si3i	Ai
~yue-nai		AeDlHjml	AiBe
~yue-nai-yue		Hjml	Ai
~yue-ne	AeBlEe	AjBiIiMjUiWkXkzi1i	AkBc
~yue-ne-mei		UjWk	
~yue-nian		Mirk	
~yue-san		Fjjj	
~yue-suo		Jkbk	
~yue-xi		BjWk	
~yue-xi-tong		BjWk	
~yun-su		3r	
~yun-su-zen		3j	
~yun-zen		3o	
~za-ban		Tirk	
~za-den		Xkri	
~za-ne		hk5j	
~za-nen	Ai	El	Bi
~za-nian	Ci	Aq	
~za-nong	Ci	sj8j	AeBi
~za-ren	Bj	Ap	Ai
~za-sen	AkCe	BjEiIjoj2j	Bi
~za-sen-qin	Aj	EiIjoj	Bi
~za-suan	AlBeEe	PpYjfl	AdBlCe
~za-tu		al3i	
~za-ze	Bk	Aehkkj6l	AjBe
~za-ze-ren	Bi	hkkk	Ai
~za-zen	Ai	Fjiixk	AeBi
~za-zou	BeCj	Uiyj	AeBj
~za-zuan	AeCj	alsk	Bi
~zai-ban	Bi	JkLjXk	Ce
~zai-bei		Kjyi	
~zai-bu	AjBe	Tj9j	AdBj
~zai-bu-zai	AjBe	Tj9j	AdBj
~zai-dan	Bj	mk8j	AjBe
~zai-den		AeJl0k	
~zai-hai	AiBe	PjYjqizj	AeBi
~zai-he	Bi	ci5k	Ai
~zai-ji	BeCj	Zkbk1k	AeBj
~zai-ji-nou	Ci	Zkbk	AeBi
~zai-jia		Flqi	
~zai-mei		BkQkkjpi	AiBe
~zai-mei-you		Bk	
~zai-min	Dj	Tlri	BiCe
~zai-na	AbBeCoEc	AiCeDeEeGeHjJdKjLeNjOePeQiWkXeYiZeaebdckdeekfigeheiejekilemeneoeqeresjtevewjxe0i2i3d8d9e	AdBnCb
~zai-na-ban		zk4i	
~zai-na-bao	Ci	FjSi	
~zai-na-ca		BkFj	
~zai-na-er		AlHkwi	
~zai-na-ge		HiRjWj1i2j6j	
~zai-na-sen	Ci	Kkkl	AeBi
~zai-ni	BeDjEe	TlWk	AeBk
~zai-ni-tou	BdDk	Tl	AdBk
~zai-nin		NiUj	
~zai-nou		hlyj	
~zai-nu		Lk0k	
~zai-pao	Ei	ck	AiBe
~zai-pin	Aj	7i9j	AeBj
~zai-sen		yj6l7l	
~zai-sen-he		6j7l	
~zai-si		ij	AeBi
~zai-sou	Dj	Tkzj	Bi
~zai-sou-ji	Dj	Tkzj	Bi
~zai-sui	Bj	mj4j	AjBe
~zai-suo		Zjdkwj	
~zai-tie		zi4j	
~zai-tie-xi		zi4j	
~zai-wan	AjBd	Ejbiojrj	AdBj
~zai-wan-san	AjBd	Ejbiojrj	AdBj
~zai-wo		mj5j	
~zai-wo-jia		mj5j	
~zai-wu	Ai	kjxj	Bi
~zai-xian	Bi	3k8j	Ai
~zai-yan	Bi	HiJk	AjBe
~zai-yi	Ci	Ljyj	
~zai-zi	Bi	dj1i	Ai
~zai-zong	Di	TjUj	
~zai-zou	Bi	Jn	Ai
~zan-biao		cjwk	
~zan-bu	AjEe	LkNklitk	Bi
~zan-dao	Bj	HjLnSk	AiBe
~zan-dao-de		Lk	
~zan-de		Gicjzj0j5m	
~zan-dian	CeEi	Aoejoj	Ci
~zan-fa	Bj	Kk3m	AjBe
~zan-gai		JjKkej	
~zan-jia	Bi	Sllj	AiBe
~zan-jiu		Hjyj	Be
~zan-nan	Bj	jkmk	Ai
~zan-ne	Ei	LpZlejmepi	BdCi
~zan-ne-hai		LkZj	
~zan-ne-wu		ni	
~zan-piao	BkCe	Nn	AkBd
~zan-ran		cm	
~zan-san	AkEd	Ei0p	BiCd
~zan-si	Ei	HjQjuj2k	
~zan-si-ke		Hk2k	
~zan-sou		BjOl	
~zan-sui	Bi	tn	Ai
~zan-wu		Hlej1i	
~zan-wu-ke		ej1j	
~zan-xiao		DjKj	
~zan-yi	Bi	KjLm	AjBe
~zan-yi-tiao		Lm	
~zan-you		jm	Ai
~zan-zai		yj5k	
~zan-ze	Bi	LkXm	Ai
~zao-biao	Bi	Yq	
~zao-biao-wen	Bi	Yn	Ai
~zao-bu	BcEj	AlRicixmyl	AaCk
~zao-bu-ze	BeEk	AmRiyl	AdBeCk
~zao-can	Ai	Ikfijk	
~zao-cen	Ei	OkUlkj	Ai
~zao-de	AeCi	QiUiajgksj0i	
~zao-gan	Bi	km	Ai
~zao-ge	BdCk	AlQkRjUj5i	AeBkCe
~zao-gong		DiQm	
~zao-gong-nan		DiQk	
~zao-gong-xin		Qj	
~zao-gu	Ai	IkYj9i	
~zao-hai		xizk	
~zao-hu	Ci	Fkkj	
~zao-ji	Bi	NjWi	
~zao-jiao	Bj	Ejdm	AkBe
~zao-jiao-yu		dk	Ai
~zao-jie	BeCj	BjKkljti	AeBj
~zao-jie-dao	BeCj	ljti	AdBj
~zao-na	BeClEe	AkFiUibleiiksjyezk0j3j5i8e	AeBkCe
~zao-na-ge	Cj	FjUiblejsjzi0j3j5i	Bi
~zao-ne	AiCe	AeQidjfkgkyk6j	
~zao-ne-ge		Qjfk	
~zao-ne-sa	Ai	dkgk6j	Ce
~zao-ni		Aizj	
~zao-ni-men		Aizj	
~zao-nian	Ci	Ujzj	
~zao-pai	Bi	dikt	AiCe
~zao-pian	BdCk	UjWjcl	AeBj
~zao-pin		Qn	
~zao-pin-hui		Qn	
~zao-ren	Ci	Iiik	
~zao-san	AdBj	AiBjJjOkXkZn	AlBdCd
~zao-san-si	BeEj	Zl	
~zao-se	Bi	kj6j	
~zao-si	Ei	AeLmWjymzi	AeCi
~zao-sui	AaBaCuDdEa	AcBiDiEeFlIeJeKjLeMjQeSkTeaecedeheiikeldmeneoiperlsewexdye1l3j5e6k7j	AYBtCa
~zao-sui-ban	Ci	ikzi4i	AeBi
~zao-sui-pi	Ci	KlWj1j	Bi
~zao-sui-suo	BeCj	ej1l	AdBj
~zao-sui-wen	Ci	Fi7i	Bi
~zao-sui-wu		ti6j	
~zao-tan		MjOk	
~zao-tan-zi		MjOk	
~zao-wan	Ei	Vjtk	Ci
~zao-wo	Ai	xjzi	AeBi
~zao-wu		RjWk	
~zao-yi		gkkj	
~zao-yin		BjOlgj	
~zao-zao	Ci	Wo	
~zao-ze	BiCe	Aiglyk	AiBe
~ze-ba		Zjwk	
~ze-ban	Ci	Ro	
~ze-ban-de		Rm	
~ze-bu	BkCeEd	AeLjMlbjejhi3i4j6j	AjCd
~ze-bu-gei	Bi	Mk3i6j	
~ze-bu-na		bj4k	
~ze-cai		Zkbj	Ci
~ze-cai-jiao		Zkbj	Ci
~ze-cu	Ei	Wkkj	Ci
~ze-da	BdEj	PiQjmk1j	AdCi
~ze-dou	Bi	JjUi0k	Ai
~ze-er	Bi	Jkwi	Ai
~ze-fan		Oiui	
~ze-gai		bk	
~ze-ge	BlCdEe	EiGkJmNjck	AkBdCe
~ze-gei	Di	TkYkjl	
~ze-gong		ejgj	
~ze-hao		XkZj	Be
~ze-he	Ej	Alek	AkBeCe
~ze-hui	BcEk	cjmlxj5j	AbCl
~ze-hui-zen	BeEj	Zi5j	AdCj
~ze-huo		gili	
~ze-jiu	AjBe	cjgjqj	AdBj
~ze-me	AdBjCeEi	AnJlzi6k7j8j	AlBa
~ze-mei		Xikj	
~ze-mei-ren		Xikj	
~ze-nao	Bj	Ajhl	AjCe
~ze-ne		NjRjUkkj	
~ze-nian		biwk	
~ze-nong		KiVi	
~ze-nong-de		KiVi	
~ze-qian		0m	
~ze-ren	Bi	hkkk	Ai
~ze-san	Bi	Fidkek	AjBe
~ze-si	Ci	AjViwl	AeBj
~ze-sui	BcEl	AlQi	
~ze-tai	BeEj	AlRj	AdCk
~ze-tai-du	Ei	Al	AeCi
~ze-tan	Ei	AkJk	Ci
~ze-ten		zj8k	
~ze-ti		Hick	
~ze-tiao	Bi	hktk	Ai
~ze-wo	AdBeEl	AeBjOiRlViZjeiij1i3j	AdBcCm
~ze-wo-men		Vjej	
~ze-wu		lipi	
~ze-xiao	BiEe	Jkzj	
~ze-yan	BdEk	AnUjwj	AeCj
~ze-yan-de	Be	Al	AdCi
~ze-yao		Kizm	Ai
~ze-yi		AeKkOjSkbj0k	
~ze-yue		Mihk	
~ze-zen	Ei	ViWj	Ci
~zen-bu	AdBeEl	AlDiRibkmjpi8j	AdBcCm
~zen-bu-cuo	Ei	Dibipi	BeCj
~zen-bu-kai		Oimk	
~zen-bu-si	BeEj	Ajbj	AeCj
~zen-ce	AkBeDe	AiDmJjUjZmolpeukvjzi0e	AeBjCe
~zen-cu		Eiil4i	
~zen-dao	Ej	Bi3l8j	
~zen-dao-qi		3l8j	
~zen-de		Uizi2i8j	
~zen-den		Bj3i	
~zen-diu		UiWj3j	
~zen-diu-ne		UiWj3j	
~zen-duan		Vk	
~zen-fu	AkBdDe	ImYnciolviyl	AcBk
~zen-fu-de		Yl	
~zen-fu-gei	Aj	Ijgiol	AeBj
~zen-gan	Ei	AkFj	
~zen-ge	Ai	IjMioiri	
~zen-gei	BeEj	DlVj3i5j	AdCk
~zen-hai	BkCe	BnWkbjci	AkBd
~zen-hai-ya		Wkbj	
~zen-hao	BcCeEn	AiHjLjSjXkci	AbBdCn
~zen-huan		wl3i	
~zen-jian		sk4i	
~zen-jiao	BkEe	Bmdk1i	AkBeCe
~zen-jin	Ai	Yloiri	AeBi
~zen-jiu	Ci	Oizj	Ae
~zen-ju	Bi	HiYkhjjjrn0k	AiCe
~zen-kao		Qk3i	
~zen-kuai	Ei	Ui7j	Cj
~zen-ma		Mi8k	
~zen-me	BaCnDeEe	AeEkFjLlRjnjyl7j	AYBpCd
~zen-mei		Njsj8i	Ci
~zen-min		AeSiYjcqhkij8e	AeBj
~zen-na		Airj	
~zen-na-ge		rj	Bi
~zen-ni	Ei	Dkcj	Ci
~zen-nian		Ni3l	
~zen-nian-sen		Ni3l	
~zen-pi		8l	AeBi
~zen-pi-ne		8l	AeBi
~zen-qu		FjMidk	
~zen-qu-na		FjMidk	
~zen-ran		AjBi4k8i	AiCe
~zen-ran-wo		Bi4k8i	
~zen-san	Bi	Bk1k3j8l	AiBd
~zen-san-na		3k8j	
~zen-sen		Ujsj3i8j	
~zen-sen-qin		Uj3i	
~zen-si	BcCiEk	AjPjQjbjiirlzi8j	AaCk
~zen-si-nai	Ai	Pk	Bi
~zen-sou		PkRiiksi	Bi
~zen-sou-ji	Ci	Risj	
~zen-su	Bi	Omajck	AiCe
~zen-suo	Bi	BiMmbi0j	
~zen-tie	Ei	Ki8j	Cj
~zen-tie-xin	Ei	Ki8j	Cj
~zen-tin	Ei	AjMluj	Ci
~zen-tin-hao	Ei	Ajuj	Ci
~zen-tong		Kljjzi	Ci
~zen-tong-kuai		jjzj	Ci
~zen-wan	BeEk	Mizk1j3k	AdCj
~zen-wan-ne	Ei	zk1k	
~zen-wu	Bi	AjPiRiXjyj	
~zen-wu-da		RiXk	
~zen-xi		KjMi	BeCi
~zen-xie		Kkii	
~zen-xie-xie		Kkii	
~zen-xin	AiBdCeEj	AkOkVimjzi	AeCi
~zen-yao	DjEd	MkTj8j	
~zen-yi	Dj	KjTkbiil7j	Bi
~zen-you		Wj	
~zen-yu		4l	
~zen-zai	Ci	BjJjUjWj3i8i	Bi
~zen-zai-na		UjWj	
~zen-zao		Ujck8j	
~zen-zao-sui	Ci	8j	Bi
~zen-zi		NkPmui6i	
~zen-zi-sui		NkPmui6i	
~zen-zong		Zkai	Ci
~zi-ba	Ei	Lkqj5i	
~zi-ban	BbCn	AlWk	AaBnCe
~zi-bao		Mknj	
~zi-bian		Ej	
~zi-biao		0i	
~zi-bo	AiCeDi	AeOjTkorpn	BiCe
~zi-bo-dai		ojpi	
~zi-bo-ji		okpk	
~zi-bo-jian	Ai	ok	
~zi-bo-mai		ok	
~zi-bu		Vjbjej	Ai
~zi-bu-nai		Vj	
~zi-ca	Ai	EjJjLihktj1i	
~zi-ca-dian		hktj	
~zi-ca-pin	Ei	Li1i	
~zi-ci	Bi	dkoj	Ai
~zi-da		AeUikl	
~zi-dan		nj5m	
~zi-dao	AeEk	DlHjljwjzi1j	BdCj
~zi-de	AeBeCkDe	AiFeKiMiOjRiaibjcjdjiinirkyezk1i	AeBi
~zi-de-xian		zj7j	
~zi-de-yi		Kj1j	
~zi-den		Xjzj	
~zi-dong	AkBe	ElGiVk	AeBj
~zi-dou	BiEe	AeLjUkanhlkk0k5e	AiCe
~zi-dou-bu		akhlki	Ai
~zi-duo		KiPkVj	
~zi-duo-sao		KiPkVj	
~zi-fa	AeBi	Liknmmyk5m	AjCe
~zi-fa-de	Bi	Ljkj5i	
~zi-fa-ju	Ei	kj5j	
~zi-fan		Njhk7k	
~zi-fei	Bi	Kkmk	
~zi-gai		FjVkzj4i6j	Be
~zi-gai-bu	Bi	4i6j	AiBe
~zi-gai-ne		Uizj	
~zi-ge	BeCi	AeQjZjyjzi3l9j	AeBi
~zi-ge-er		QjZj	
~zi-ge-zen		3l	
~zi-gei		Fjkjni7j	
~zi-gei-wo		kk	
~zi-gen	Bi	jkniwl4i	AiCe
~zi-gong		Ikfk	
~zi-guo	Ei	4j	Ci
~zi-hai	Bi	FjLjRjgiwjzi5j	AkBeCe
~zi-hao	CdDk	AeTkmjym	
~zi-he		zk	
~zi-hen	BjCe	fjwl	Ai
~zi-huan		Qjej	
~zi-huan-ne		Qjej	
~zi-ji	AiCeDdEj	AiBiDeFeHeJeLeMeNeOePeQjRiTeVeXeYjaebedieegeheiislteuiwiye1j3e4e5n7e8j	
~zi-ji-bao	Ai	njvi	
~zi-ji-bu		cjkj	
~zi-ji-da		5l	Ai
~zi-ji-jia	AiEe	1k5n	BiCe
~zi-ji-jiao	Ci	Qlsl	AeBi
~zi-ji-jiu	Ei	Zjciuizi	AdBeCk
~zi-ji-kan	CeEi	ujwk1i8i	AjBe
~zi-ji-tao		AjIiKk	
~zi-ji-zao		RjUidijk	
~zi-jia		Ki4j	
~zi-jie	Bi	AeXkkmml	
~zi-jin	BiDe	AjVjZkgiljoi0o4i6j	Ai
~zi-jin-nian		gj6j	
~zi-jin-qu	AeCj	Aklk	
~zi-jiu		FjQkXjlj	
~zi-kai		Njzj	Ci
~zi-mei	AeBlEe	BiLiOkei0j5j6j	AmBbCe
~zi-mei-fa		BjOk	
~zi-min		4l	
~zi-na	DiEe	LjTi7k9j	BjCe
~zi-nai	AeCjEe	Amtm	Ce
~zi-nai-sui	AeCjEe	Amtm	Ce
~zi-nao	Bi	aldjej	Ai
~zi-ne		AiKjdiemsi3j6j	
~zi-nen		FiVmjk	
~zi-ni	Ci	Lkbj	
~zi-nian	AiCe	FmXjkj	
~zi-nian-su	Ai	Fm	
~zi-pai	CeDkEd	HjTmhj	
~zi-pao	BdEk	KkNl	
~zi-piao	AkBe	Nn	AdBj
~zi-qian		Bjejkjni	Bi
~zi-qu		4m	
~zi-qu-na		4m	
~zi-ran		AdBjtkylzi1n4i8i	AeBi
~zi-ran-wo		Aeeiylzj8i	Bi
~zi-ran-zi	Ci	Bk1n4i	
~zi-ren	Ei	RjXlzi4i	Ci
~zi-ren-jia	BeEj	Rjzi4i	AeCj
~zi-ru	Ei	Sm	AdCk
~zi-ru-tuo	Ei	Sl	AeCj
~zi-san	CjDe	FjSjUjjiviwm4i	
~zi-san-hu		Uk	
~zi-san-xue		Flwk	
~zi-sen		ciliwj	
~zi-si	AdBi	AeDkTiwiykzj4i9i	AiBd
~zi-si-zai	Ci	zj4i	
~zi-sou	Bi	dk4i	Ce
~zi-suan		fiqi	
~zi-sui	AiEe	AeNkPlUiejkenjuiyj6l	
~zi-tin		skui	Bi
~zi-wan		cj	
~zi-wei	AjBe	jm5i	AdBj
~zi-wu	Bi	Wkjj	Ai
~zi-xian		4i6j7k	
~zi-xian-mu	Ei	7l	Ci
~zi-xin	AiBe	DkEjGihj1j	AdBi
~zi-xin-dao		Gj	
~zi-xun	AeCi	Giijqisj	Ci
~zi-yao		Akkj	
~zi-yao-diao		Akkj	
~zi-ye	Ei	Sjyk	
~zi-yi		AeYkZjflmj0j3i4i	
~zi-you	Ai	AjDk9j	Bi
~zi-yuan	BdDi	AeBjGjTjWickrl1n4i	AcCj
~zi-yuan-ju		Bk1k	
~zi-yuan-ze		Wjck	Ci
~zi-za	Di	JjTjek	
~zi-zai	Ee	FjHiTi4i6i7i	Ce
~zi-zai-bu	Di	GiTj	AeBi
~zi-zai-sen		6i7i	
~zi-zao	BdClEe	xnzq1k3k	AdBlCe
~zi-zao-bu	Ai	xm	AeBi
~zi-zao-na		zi3k	
~zi-zen	Bi	Aick4j	
~zi-zi	Ci	cjkj3k7k	
~zi-zu	BiEe	FiNiWkbjyj5i	AiCe
~zi-zu-ji	Bi	Njyj	Ai
~zi-zuan		4j	
~zong-bao		ej7k	Ai
~zong-biao		Ym	
~zong-di		AiTi0i	
~zong-di-de		Ai0i	
~zong-jian	Bi	LkUj	Ai
~zong-jie		jkym	
~zong-jiu		NjXj	
~zong-nai		sj6k	
~zong-ne	BeDnEb	To	AdBi
~zong-pin	AeBeCeDeEn	Aq	AaBnCd
~zong-qian	AeBeCdDnEe	Tp5j	AdCi
~zong-qian-ne	CeDj	Tl	BeCj
~zong-qu	Bj	Hibiejti1i4i6i7i	AkBd
~zong-qu-sui	Bi	tj6i	Ai
~zong-tou		Xn	Ai
~zong-wan	Ei	DjFjNiWj	
~zong-wan-si	Ei	DjFjNiWj	
~zong-wu	AeBdClDe	AmNjXl	AdBj
~zong-xiao	Ai	AeCkYl	
~zong-xiao-qi	Ai	AeCkYl	
~zong-xin	AdBkCkDdEd	AbHnTeUeXjbmcidiilkewiyl4j	AjCc
~zong-zuo	BjCe	Mmlj	AkBd
~zou-ce		Lj3k	
~zou-cen		CjJk	
~zou-dao		Wj0k	
~zou-fan		AeDs	AkCd
~zou-fan-de		Dl	AjCe
~zou-ji		LiMi	
~zou-jian	Ai	xl	
~zou-jian-yi	Ai	xl	
~zou-jiu		ei1j	Ci
~zou-mo	Ei	Ui	Ci
~zou-ne		AeLlajkjsivjyk	
~zou-ne-jiu	BiEe	Liak	Ai
~zou-ne-wu		Limi	
~zou-ne-yi		kkvj	
~zou-nian		lj7j	
~zou-niu	Cj	AkJjNiUirk	BjCe
~zou-niu-cen		JkUirk	Bi
~zu-bo	Aj	on	Bi
~zu-bu		bkok	
~zu-cai	Ci	Zk2j	
~zu-cai-niao	Ci	Zk2j	
~zu-can	Ai	AeGiHjIjoi	
~zu-ce	AdCk	AdYkrozp	
~zu-ce-gong		Ykzk	
~zu-dong	BeEi	Zjbiuk	AdCj
~zu-fan		AjFiNigmhk0i	
~zu-fan-bu		gj	Be
~zu-fan-de		Fihk	
~zu-fan-zi		Nj0i	
~zu-gei	Bi	ll5i	Ai
~zu-gei-wai	Bi	ll5i	Ai
~zu-ji	Bi	NjWkyj	Ai
~zu-jian		anbk	
~zu-jian-de		ajpi	
~zu-jian-ju		bk	
~zu-mei		ll2j	
~zu-na		mjpi	
~zu-ne		hn	Be
~zu-nen	Ai	An	
~zu-niao		Mm	
~zu-nv		ik	
~zu-nv-si		ik	
~zu-ren		DiQk	
~zu-san	Bi	Jkim	Ai
~zu-sen		gj	Be
~zu-sen-qin		gj	Be
~zu-si	Bi	Bjdk	AiBe
~zu-suo	Bi	pi0k	
~zu-xiao	AnBdCeDeEd	AdBjrkxwze3i	AcBlCe
~zu-xiao-gong		xn	
~zu-xiao-ne	AiBe	xj3j	Bi
~zu-yi		kjqi8i	
~zu-yi-wu		kj8i	
~zu-yuan		AeKu	
~zu-zen		Uocj	
~zu-zen-min		ck	
~zuan-ban	BiCe	AlZk	AiBe
~zuan-bu	Bj	AmFj	AjBd
~zuan-dao	Ci	Fkak	BiCe
~zuan-ge		kjwj	
~zuan-guan		uj7k	
~zuan-guan-yuan		uj	Ci
~zuan-jia	Ei	KiVo	
~zuan-jin	AkCe	Ct	AeBj
~zuan-jin-te	AkCe	Cs	AeBj
~zuan-kan		Xkli	
~zuan-kan-bu		Xkli	
~zuan-na	Bi	Alil	AiCe
~zuan-ne		Hl8k	
~zuan-ni	Ai	9n	Bi
~zuan-piao	Ci	NiPj	Bi
~zuan-ren	Ae	AeRlZk	Ci
~zuan-san		Sijk	
~zuan-tou	Bj	hm5o	AiCe
~zuan-xiu	BjEe	Aealbqdmeijk8e	AkBeCe
~zuan-xue		Fk	
~zuan-yi		Pjsj	
~zuan-yuan	AeBdEl	AeCiDiKkQkSmZipj	AeBeCk
~zuan-yuan-yi		pk	
~zuan-zi		alem	
~zui-duo		Kkdj	
~zui-hou	Bj	Amckjl	Ai
~zui-zen		cihk	
~zui-zen-min		cihk	
~zun-bei	AdCk	cmzj	
~zun-hua		Mi1k	
~zuo-ban	BeEj	DkVj	Ci
~zuo-de		ViYkkj8o	
~zuo-fan	Bj	Ol8k	Ai
~zuo-na		wkzi	
~zuo-na-er		wkzi	
~zuo-ren		Qiwl	
~zuo-san		Ujak	
~zuo-tian		Adclkj8k	AiCe
~zuo-yan	Bi	mmsj	
~zuo-yi	Bi	LjMi	AiBe
~zuo-ze		Xjkj	
~zuo-zi	Bj	KiLkwl	AjBe
一	AdBoCZDcEk	AiCeDeEdGeJiKkLeOkPiUeVeWeXjYeamcljlkjmineodpetnvexdye2d3c5j	AsBaCa
一万	Bi	dl	AjBe
一上	Ej	MiWk4j	AdCj
一上午	Ej	MiWk4j	AdCj
一下	AeBdCjDkEe	DiRiTmXeailjrisjtmykze7j	AeBlCc
一下午	BeEj	Djsk	
一下大	BeDi	AiTj	AeBj
一下雨	Bi	to	AiBe
一个	AiCe	AeBiCeEeGeJjKdLdNeOePlSjXkYeZeadbkddeegmiekiljmjneoepeqetcvjwdxeyizi0e2e3e4e5d6i9e	
一个人	AjBbEi	AiRiViXigkvl	AaBiCk
一个园	AeBeDj	SjTk	AeBi
一个多		Jibirk8j	Ai
一个字		Uizj	
一个季		Pjzj	
一个小	Bi	Jk8i	AiBe
一个月	AkEe	BiDkHiJePkQiSiWjbefegjjjsize6j	AeBj
一个点	Ai	AePkXiuiyk	
一个电	BeEi	Sihjmi	AeCj
一个礼		Iikkli	Ci
一个窗		Rjbj	
一个章		Jjcj	
一五	BeDj	Tljj	AcBk
一份	BkEd	HjJicp	AjCe
一会		UkXi8k	Be
一会儿		UkXi8k	Be
一分	AeEi	KjZlelijjk9j	BdCj
一分不		si	Ci
一分没		AdZlii9j	
一分钱	Ei	Ajeizi	Cj
一刮	Bi	aktl	Ai
一半	AlBdCe	AdBiGjIkKjPiQiZjjkkiujze5k	AdBk
一句	Bj	AiJkwk	AlBeCe
一句在	Bi	Jkwi	Ai
一周	Ei	ei1j7j	
一周就		ei1j	Ci
一回	BeEi	Albjcijjsj9i	
一圈	Ej	DiFjXk8j	BdCj
一块		AeCiXkbicimiuizi1j4i	BeCi
一块儿	BeEi	Cibimiujzi4j	AeCi
一堆		AeQjci5l	
一天	Bi	AiOibocizi1j4k6i	AjBd
一天就		zj1j	
一季		Pi0k	
一季度		Pi0k	
一家	Bj	BjYk1i	AiBe
一宿	AeBk	anek	AkBd
一层	Bj	Okmk5j	Ai
一屋	Bj	Xldihk	AjBe
一屋子	Bi	Xlhk	Ai
一帮	BiEe	hlri	Ai
一年	AlDeEe	AcCiDjFlIjJkKkPiQeTeViZeekfkkemktezi0i	AeBkCd
一年了	Bi	Vj0k	Ai
一年报	Ai	fi	
一张	BlCeEe	AeBjKmNjclhlwj1j	AjBe
一张表		cjwk	
一整	BkEe	ammm	AjBeCe
一星	AeBVCeEt	AkHeJeKiLjXiZibijikimkteyj	AqBaCa
一星都	Ei	wjzj	
一本		Djuj	
一条	Ej	AeLokkzi8j	
一条街		Lnkk	
一查		Eidj	
一样	AiCeDe	AdKkNjOnSjZjckijlk	AjCe
一楼	Bi	Oktl5j	Ai
一次	BiEd	AeIkNjblckdigmritj6i	BiCd
一次不		Ikbj	
一次就		cirj	
一次性	Ai	gn	Bi
一次没		jj	
一步	Ei	EiSkpizl	Ci
一步步	Ei	Eiiipi	Ci
一毛	Bi	el0j	AiBe
一毛没	Bi	el0j	AiBe
一点	BdEj	AnXjflkk2i	AcCj
一点五	Ai	fl2i	Bj
一百	AiEe	AiXlnjql0j	
一百五		Xjnk	
一直	AdBmEe	AeHjVj0j6k7i	AmBbCe
一直不		Vj	
一直在		6i7i	
一直没	Bj	vi0j	AjBd
一眼	DiEe	Tjwi	BjCd
一眼我	DiEe	Tjwi	BjCd
一礼	Bj	JlMizi	AkBeCe
一礼拜	Bj	JlMizi	AkBeCe
一窗		sk4i5j	
一窗办		sk4i	Ci
一笔		Kj0k6k	Ci
一脚	BkEe	mmtk	AkBeCe
一般	AiBcEk	AkGiHiNjPiQiui0i7k9j	AaBoCd
一般三		Qjui9j	Bi
一般纳		GiPj	
一般般		AiNk	
一趟	Ei	Rjakcnzi	
一遍		HjMlRjwj	
一道	Bi	almj	Ai
一问		RjZjdjwk1i	AkBd
一问三	Ei	RjZj1i	Ai
一问就	Bj	djwl	AiBe
一项		Zjulzi	AeCi
一颗	AeBaEp	AiFiJeKiLeMiOeXiYiaeeeheiijemeseteujweye0e9i	AuBZCX
一颗星	BbEn	AdFiKiMjOeReXjYieeheiijemeseteujye9i	AsBaCY
七	AdBjCdDlEd	AdJiTndklkriwm1j9i	Cd
七一	AdBeDl	Tn	AdBk
七个		Jj9j	
万	ApCbDeEc	AbBeClGeHeInJeKlPuQeTeXeYeZebkcedjeihijjkeleqjseteweze0i6e8e	BkCc
万一		bj9j	
万六	BjCe	djek	AjBd
万块	BjEe	IkKkjl	Ai
万多		Pjdj	
万所		Pj	
万所得		Pj	
万报		Kjhkqj	
万是		Pk	
万是不		Pk	
万能		Cjqi	
三	CaDbEo	AqCiEiGdHdIdJjLiMiQiSjTdWdXjYdZjaecifegehijlmbodqdreteuivewdxdyjzd0e1k2e3d6d8e	AcBvCS
三万	BjCe	ekjl	AkBd
三不		RjZjhj1i	AjBe
三不知	Ei	RjZj1i	Ai
三个	BkCd	AkJkMkeisi1j4i	AoBZ
三个月	AeBlEd	AjJleisj	AlBc
三个点	AiBdEi	AkPi	
三十	AkBdEe	JkPiTidifjvi2j	AcBk
三十万	Ai	Pi	
三十个		difi	
三千	Aj	CjEjSkkj	
三回	Ei	AdMlZjhkiizj	
三天	AdBoCeEc	DjJmKjOljmlltj8e	AoBZCe
三天就		EiKkbi	AeCi
三岁		QiSj	
三年	AlBeEd	CiElJjgjsj9k	AdBk
三星	AdBYCeDeEs	AmEeFeJdKiLeMeNiOePeQkTeWeZiaeckdeeehejdlimepireteujweyi0e5e6e7i	AQB1CW
三星吧		Dkzi	Bi
三次	Bi	Fjhk6i7k	AjBe
三点		Kjaj	
三点就		Kjaj	
三百		IiPkjl	
三百万		IiPk	
三胎	AjBe	Alnj	AeBi
三趟	BlCeEd	AkBkcj	AkBd
三轮		Lm	Ai
三轮车		Lm	Ai
三遍	Ei	Mjcjzi0k8k	AjBe
三颗	AdBaCeEr	AmBeDiFiHeJeKeReUiViXkZjheiejeperiseujye1i4e5j7e8e	ASBzCX
三颗星	Ei	AmFjMiNiSeWiXiZiaikirjze5k	AYBtCZ
上	AaBkCmDeEd	AmCeDiFkGdIcJkLjPcTkUjVlYdZcbeccecfegehjldmdncoeqdrisludvcwixezj0l2d6d	BiCe
上一		EiFjNi7i	
上个		Jksj	
上了	AeBdCdDkEi	AeDjLjTmampiwk	AbCl
上五	Bi	Olui	Ai
上人	Bi	Lkdk	Ai
上保	CjEe	gksj	
上保险	CjEe	gksj	
上几	BeCj	AjKiOjdjzj	AeBi
上几点	BeCi	AjOj	AeBj
上十		FjOi	
上午	BeEj	AkMiWjXizj4i5i	AcCk
上卖	Ai	om8k	AeBj
上去	BkCe	AdJlKiMjVjWjrizj1i	AmBcCe
上去俩		JiMj	
上去四		Ji1i	
上去就		Jj	
上号	Di	AlTj	
上名		SkUi	
上咋		Njsi	
上哪	AaBZCuDeEb	AeCeDeEeJeKjLeNjOePeQeReSeUkVeXeYeaebicddeeihiiljjleneoermsltewexeydzj0e3j5e7e8i	AYBtCa
上哪个		sj8k	
上哪交		Bk	
上哪儿		Njik	
上哪办		im3i	
上哪咨	Ci	qjsj	
上哪开	Ci	hlsj	
上哪报		Kiblkj	
上哪改	Ci	zi4i	Bi
上哪申		NkUk	
上哪看	Di	FjTi	
上哪补		KiUizk	
上喷	Bj	Lkhl	AjBe
上墙	Bj	0j5j	AjBe
上天	Bj	Lj8k	AiBe
上好	BcEl	Amzi	AZBlCi
上学	BeCk	Fqwk	Ae
上学不		wk	
上小	BdCjEe	CjFk	AbBl
上就	Ei	Qksitk8k	Ci
上心		Rk1l	Ci
上户		Uk3j	
上户口		Uk	
上改		Vj	
上条		Vk7l	
上来	BkEe	Xkaktjwk	AkBeCe
上来了	Bi	aktj	Ai
上来就	Bi	Xkwk	AiBe
上楼	Ei	Hjlk	Ci
上沈	Ci	slzj	
上没	Di	Tj0j	BjCd
上班	BcCmEd	AmQnRjWjXigi	AbBmCe
上班有	Aj	Qkgi	Bi
上第	Di	Tj	AeCj
上网		pisiwk	AiBe
上能	BeDj	TlVjbixi	AeBj
上能报		Vjbi	
上自		Qjwl	
上课	Bj	dm	AjBe
上还	AeCi	Tirjykzi	Bi
上还是	Cj	rjykzi	Bi
上那		Eitjzi	
上门	BdEk	AdDoHiRjri4i8i	AdCj
上门给	Ci	AeHjRk	Ae
上预	AdCj	AkWk	
上预约	AdCj	AkWk	
上高	Ai	Ae9p	
上高企		9l	
上高新		9l	
上黑	Ai	Ejxj	
上黑名	Ai	Ejxj	
下	AdBlEe	AdBkCeEjFeGdHcIiMeOmPdQkSdTlUcVdWcYdZiadecgdhliejbljodpdqdtuudvdxdyj0i1e2d5i	AjCd
下不		billmi	
下了	BeCi	ljyi	AeBi
下午	CeEj	AeDjKjNiXkskzj5i	AjBc
下午两		Xl	
下周		Jj0k	
下大	Di	AiOiTj	Bi
下室	Bi	djtl5j	Ai
下岗	AjBe	ImQn	AdBi
下找		Ajrj	Bi
下文	Bi	bjhk5j	
下有		Bkhl	Ai
下有人	Bi	hl	Ai
下来	AiCe	BlEnHeJeLeMiOeQjRiUeXeZjaebecedeeehejekklemetdzi0i5e8k	AeCi
下来一		Zj	
下来了	BdEl	AeBjDiZikjrizk1i7j8i	AaCl
下来砸		Akkj	Ai
下水		tn	
下水道		tl	Bi
下班	Ci	AiNjXjwk	Ce
下班了		NkXj	
下礼	AeDj	Tkii	
下礼拜	AeDj	Tkii	
下能		Ojaj	
下那	Bi	Oihjti	Ai
下雨	Bi	AeZktp	AjBe
不	AmBkCeDaEc	AuEiHeOeQcVdXiZecehdjlkiljneqirdscudwkxj0d1e4d7e8i	AjBnCV
不一	Bi	cjikqi	Ai
不一样	Bi	cjikqi	Ai
不上	AeBkCdDeEi	AnHiJeSkTeUeWiXldiriwezn6j9i	AlCc
不上去		AeWkrjzj	Ai
不上好	BdEk	Ajzj	AbBm
不下	AeCi	AeBiEiLkNiRjZk0j	Ai
不下来	AeCi	BiEiNjRk	
不了	BlCdEd	AcBiEkHeKiMiOmbijlljtiwjzk	AmBdCd
不交	Ai	lk	Bi
不亮		aklimk	
不亮就		akmk	
不会	AiBeCi	NkRickqisiwkxj	AdBj
不会上	Aj	liwkxj	Bi
不会弄		Njqj	
不停	AeBj	Alak	AjBe
不免		fi	
不公	AeBi	Tipk	Ai
不减		Gjvl	
不出	BkCe	AiEiFiNkbjhjti	AjBc
不出来	Bj	FjNkUitj	AkBd
不动		BiJk4m	
不动产		Bi4m	
不去	Bi	AeLiSjTjUiWidimltl	AjCe
不去哪		UjWj	
不去脚	Bi	ml	Ai
不发		ekvj	
不合	Bi	Mkkj3k8i	AiBe
不合格	Bj	Mk3k8i	Ai
不吱	Bj	Amliwj	Ai
不吱声		ljwj	
不告	Bi	zj6i	
不告诉	Bi	zj6i	
不在	AiBe	Tizi9j	AeBj
不够	Ee	AdNkUjfijjll9j	
不好	CjEe	EjRlSjUi	AeBkCe
不对	Bi	bjkjqj6k8k	
不干		Dkxi	
不开	BiCeDiEe	AeTjljmjtkxk	AjCe
不开眼		Oimk	
不想	BeEi	AiMiwj	
不想打	Ei	Aiwj	
不慢	BeEj	AeUjXkbj1i	AdBi
不慢三	Ei	AeUjXkbj	AeBj
不懂	Ei	AeKjwm8j	BeCj
不懂人		8j	Ci
不收	AkBd	EiPjRjYj	AcBl
不放	Bi	IiXi	Ai
不明	Ci	Rjfi	
不明白	Ci	Rjfi	
不是	AiBd	AjBeGkJjOjReTjXeeefjheiijjkeliqiyizi0e4e7i8e	AeBi
不是一		Akqj	
不是不	Ai	Piijzi	
不是他	Bj	jm7j	AjBe
不是就		Ljfk	
不是得		Cjfi	
不是都		Gj	
不来	Bi	LiVjlk	Ai
不歇	AdClDe	AnXjal	AeBi
不清	Bi	KkSicjwi	Ai
不清让		cjwj	
不理	BiCe	FeUiwk	AjBe
不用	AiBbCiEi	AdPlXmZjbjfjkjujvizi5i8j	AZBjCj
不用交	Ai	Pifkui	
不用办		bizk	
不用报	Ai	Pk	AeBi
不用申	Ei	Zjui	Ci
不着	AeBiCeEi	AkKiRiXmkjljyl	BcCj
不知	AeEi	AiHjRiZjliwj1i	AlBdCe
不知道	Bi	AiHjliwk	AkBeCe
不算	AkBdCe	GjWkfigloj2i	BjCe
不管	BjEe	AiJiNi5k8i	AkBe
不给	AeBoDeEb	AdBlDeEeFeHeIiJeKjMiOePeQeReSeTeUeViWeXeYeZeaedkephiiejmkklemepeqeseteuevewdxeye3o4e5e9e	ArBbCY
不给修	AeCi	jn	
不给办		zi3k	Ai
不给发		Bjbk	
不给开		Nicjej	
不给我	BkEe	AkBieihl3i	AkBeCe
不给报		Km	
不给补		Vkejkmoj	Bi
不给过	Ei	Mk8k	
不给退	Bj	dmjk	AiBe
不给钱		ejnj0j	
不能	AiCiDeEd	AmCjFiGiNeQeRiTeWeYkbecjqjrivixiyize1i8j	BiCc
不能一		CiEj	Bi
不能减		Aj8i	
不能快		AeJjxi	
不能报		ni	
不能申		AiIj	
不行	Ei	AdFkHjJlkizj1j8j	
不行差	Ei	zj8k	
不要	AlBaCjDeEe	AeEjXlYjiiqixlze7k8i	AaBnCe
不要交	Ci	Fi7l	
不要公	Ci	ckxi	Bi
不见		Xkli	
不解		Amkj	Aj
不解释		Ajkj	
不认	AdBlCe	Zidlekjmki	AnBbCe
不认账	Bi	el	Ai
不让	AeCj	AcFkLjUiWjkm3k5j6i8k	Ce
不让进		Wk3k	
不识		Rjwi	Ci
不识字		Rjwi	Ci
不说	Ej	Mkbjkmpjzj	Be
不赖		An	
不走		Ljlj	
不过		LjUluj4i	Bi
不过来	Bi	Uj4i	AiBe
不进	BkCe	AjHj5j8k	AkBd
不进去	BkCe	AjHj8k	AkBd
不退	Bj	Hi6l	AjBe
不通	Bj	AiKitjylzi	Aj
不错	BdEl	Dlbiilpi	AcBcCn
与		4l	
专	AjBbDdEj	AbCsPiQiRlVmZogipiujze0e8e9l	AZBiCk
专人	Ae	AeRlZk	Ci
专利	Ai	9n	Bi
专员	Ek	CiDjQlZipj	AeBdCk
专员一		pk	
专家	Ei	KiVo	
专票	Ci	NiPj	Bi
专管		uj	Ci
专管员		uj	Ci
专精	AkCe	Ct	AeBj
专精特	AkCe	Cs	AeBj
业	ApBeDaEc	BcEdFdHdIpJcKdLdNdOiQsSeTdWdXdYmadbdccddecgshdidjclxmdneperitduevmwdxdyd0e1d2d4d6d7e9i	AcBpCa
业上		Zjgi	
业不	Ei	Dlli	BeCj
业今		Akgi	
业今年		Akgi	
业加		ql	
业加计		ql	
业困		Ql	
业困难		Ql	
业多	Ai	Iigk	
业委		ll	
业委会		ll	
业所		Pj	
业所得		Pj	
业执	Ci	zl	
业执照	Ci	zl	
业投		Yj	
业投标		Yj	
业担		Im	
业担保		Im	
业有	Ai	AkQigi	
业有啥		Qjgj	
业残		Yifi	
业生		gm	
业登		Qnrj	
业登记		Qnrj	
业的	AjEe	AeQiYiglnisi0j	BiCe
业给	Ai	gj	Bi
业能		Iiqi	
业说	Ei	lm	Ci
业贷		AmIj	
业贷款		AmIe	
业费		ll	
业那		Iifi	
业那个		Iifi	
业金		Qjslvi	Ae
业险	Ai	vn	
业险能		vk	
东	CiDe	AdNjUeWjYibicohikiljxj4i	BiCe
东区	Ci	OiWkbjki	
东西	Bi	AeYicohjlj4j	
丢	AeBkCiDeEd	AdBjNnQeTeWjholisltiwjyezi8e	AkCc
丢东		hjlk	
丢东西		hjlk	
丢了	AeBjCjEd	AeBjNlUiWjcihjsmtizi	AjCc
丢了上		KjUi	
丢了去		BiWi3j	
丢了没		Njtj	
丢了补		BjUizj	
丢了让		cjsj	
丢的		hl	
两	CYDdEo	AkBeDlFjGmHeIeJkKjPeQdRdVeYdaebjecgdhiickjndoeuevdwkxd2d7i	AtBbCV
两万	Bi	Klbj	
两个	BkCdEe	EiFiJmTiUibj7i	AiCe
两个月		Fj7j	
两千	Ai	Cjjj	Bi
两口	BeCi	Wj4i	AcBj
两句	BjEe	wo	Ai
两句就	BjEe	wo	Ai
两回		DiKiMiSj8i	
两回两		KjSj	
两天	BeEj	HiSiaihjlkmj	AcBiCi
两天又	Ei	ajlkmj	AeBkCe
两天给		hj	
两头		AjDk	
两家	Ei	Dllj	AeBeCj
两年	Bi	BjJidksi0i9i	Ai
两年了	BiEe	Jj0j9i	
两星	AcBXCcDeEu	AnBeDiFiGeHeJdKiLeNeOeReTeZiaedeeehkiejeleritiwiye3e4e5e	AwBVCX
两样	AkBe	AeGlcm	BiCe
两百		3k	
两费	AmBdEe	Gr	AcBl
两趟		cjkj	
两边	Bi	FjLk	
两遍		MkNk6j	
两颗	BeEl	FeLjOkQeSiWeZebicjkipiweyjzi4i8i	ArBaCZ
两颗星	BeEl	FeLjOkQeSiWeZebicjkipiweyjzi4i8i	ArBaCZ
严	Ai	Elak	
个	AiBcCjDe	AnBeHeJmKdLdMkNiOdPlQiRiSeTjVeZeadblcjhciejcoepdqeriuewbxeykzo0e4e5i	BmCc
个一	Ai	Pifi	Bi
个三		Ajcj	Bi
个三星		Ajcj	Bi
个专	Ai	CjQjZj9i	
个专精		Ck	
个了	Bi	li0k	Ai
个人	BbCkDe	NiQdRmViXlakbeceflgjsjtivkzl8e	AdBj
个人一	AiEe	AeXjgkzj	Bi
个体	AkBe	AdGmPoxizo	AcBj
个体户	AjBe	AeGjPnxizp	AdBj
个保	Ai	finjsj	Bi
个保险	Ai	njsj	
个儿		QjZj	
个准	DjEe	Tk1k	Bi
个减		Giul	Ai
个减免	Ei	ul	Ai
个办	Ci	liyj	
个办事	Ci	liyj	
个协		rk	
个协会		rk	
个单		Nibj	
个厅		NjPjWjXi3i	
个口		WjXk	
个台		RjXl	
个台子		Xl	
个同		Jkrj	
个园	AeBdCcDn	SjTp	AdCk
个地		Njbjzj	Bi
个地方		Njbjzj	Bi
个备		7m	
个复		ck	AeCi
个复印		ck	AeCi
个多		Jkbirk8j	Aj
个多月		Jkbirk8j	Aj
个大	Ei	AjRjyk	AeCj
个奖		CjZk	
个好		Ailk	BeCi
个字		JjUizj	
个季		Pjzj	
个季度		Pjzj	
个学		Fl	
个小	Cj	AeCiFiJjMkWizn5k8k	Ae
个就	Ei	Al	BeCi
个居		ck	
个居住		ck	
个屋		risj	
个工		Jkvj	
个店		AeIkzl	
个店名		Aezl	
个手	Ej	bkcj	AjBe
个推	BkEe	AmNj	AjBe
个新	BdCj	kjtkyk	AeBj
个星		Ak1k	
个月	AiBlCeDeEc	AkDjJlKeMeNePiQkReTeWiXeceenfdgihejikelemereslveyezd6i8e	AjCc
个月了	Bi	AkWk1i	Ai
个月多		AiSjgj	
个月来		Dl	
个月的		Qjdjei	
个月补	Ai	Akfegi	
个月说		Jkbk	
个本		Mjzj	AeCi
个本儿		Mjzj	AeCi
个案		rl7k	
个楼	Ci	ykzk	
个法		zl	
个法人		zl	
个活		Qm	AeCi
个派	DjEe	TkUkhi	Bi
个派位	BeDk	Tk	AeBi
个派出		Ukhj	
个点	AlBeCe	AiPlXiYlviyj2i	BjCd
个点儿		AlXiui	Ai
个电	Ci	AjOkdkhikimltk	
个电话	Ci	AjOkdkhimltk	
个礼		Iikkli4j	BeCi
个礼拜		Iikkli4j	BeCi
个票	BeEk	Nn	AjBe
个科	AeCk	FiJiRiYjbideljri0j3j	Bi
个科室		JjRi	
个科问		FkHi	
个税	AiCe	Po6m	
个空	AjBe	Aexjyl	Bi
个窗	BeCi	BiGiRlbicjsjze4i6i8i	AdCi
个窗口	BeCi	BiGiRlbicjsjze4i6i8i	AdCi
个章	Bi	Jlcm	Ai
个章让		cm	
个给		Qjej	
个网	Ai	zk	
个老		FkHj	
个行		EiJj	
个许		Mk	
个许可		Mk	
个证		Mj8l	
个证找		Mi8j	
个说	AeBlEd	Aozi	AlBdCe
个说法	BjEe	Amzi	Ai
个贷		Ik	
个还	Di	Tjvj	Bi
个通		Akkj	
个通知		Akkj	
个部	BeCiEi	EiVjbiejzi5j8j	AeCi
个部门	BeCiEi	EiVjbiejzi5j8j	AeCi
个钱	Ai	fl	
个门	BeCi	AeDkyl	Ae
个问		AiYk	
个问题		AiYk	
中	AYDoEe	AnDdEdFdGeHkIdKdOdPeQdRdSdTuWdXiYmfehdijkdmdneoeperdudvdwixeynze0d1i2e3d4i5d6j8d	AbBoCc
中了	BeDnEb	To	AdBi
中区	Bj	Hibiejti1i4i6i7i	AkBd
中午	AeBdClDe	AmNjXl	AdBj
中小	Ai	AeCkYl	
中小企	Ai	AeCkYl	
中心	AeCkDdEe	AcHmMibicjdiilwjym4j	BiCe
中标		Ym	
中签	AeBdCdDn	Tp	AdCi
中签了	CeDj	Tl	BeCj
中评	AeBeCeDeEn	Aq	AaBnCd
中间	Bi	LkUj	Ai
串	Bj	Ok8k	Aj
串店	Bj	Ok8k	Aj
串店烟		Ok	
为	CeEk	AjEiHjMjVjzo7j	BdCi
为啥	BjEe	Hjzj7k	Ai
主	CeEi	AdDiZjbiejkilkomuj0i	AeCj
主动	BeEi	Zjbiuk	AdCj
主意		kj8i	
主意五		kj8i	
主播	Aj	on	Bi
举	AdBmCeDe	Anajdljmli5p	AoBbCc
举报	Bi	Aeajdljm5p	AjCe
举报乱		5l	
久	AkEd	AdEoFjJkXkni7k	AeBkCd
久能	Ai	Emnj	Bi
么	BeCmDc	AqBeDeEjFiHeIeJmKeLkMeNeOePeQeTeUeVeXeYeZeaebedeeeheiijelemeniuevewexeyo0e4e6j7l8i	AdBmCc
么手	Ci	kj3j	AeBi
么手续	Ci	kj3j	AeBi
之	AkBcEe	TjYjfkkjqivk	AbBnCd
乐	BeEj	Hjsk	
九	Dj	FjPjTlXkjl	BjCd
也	AbBkCcEl	AdBeFeHeJmKeMeNeOeQeReSjUeViWiXdZeajbeceheiejdkklemepiseteujwlymzm0e1e3j4i5e7e8i	AnBa
也不	AdBkCe	AjYiakkmpjwiylzj6i	AmBb
也不告	Bi	zj6i	
也不懂		wk	
也不给		dikk	
也不说	BeEj	kkpk	
也没	AeBiEi	AbDiJoVkujyj8k9i	AiCe
也没有	Bj	AeJmyk	AjBe
也给	Ei	Sl	AdCk
习		Qmdkgi	Ai
乡		Ijrl	Bi
乡会		rm	
书	AiBdCiDe	AeDlEkFnUecqrjuiye1i8i	AcBk
买	AlCjDdEa	BeDeHeLeNiOeQeReTeViWjXeYjaibecedeeehejwkemeseteweye0e2k4l5e6i8e	BmCa
买东		NiYj	
买东西		NiYj	
买二	BeCi	2i	AdBk
买二手	BeCi	2i	AdBk
买卖		IjYjakzj4l	
买完	Ci	Wk6k	
买房	Ai	AkNjgi	Bi
买的	AeBiCjEd	jsoj3i	AiCd
乱	AbBpCbDd	AkKiLjQiSjZkmnteyeze3k5n	ArBYCb
乱盖		5o	
了	AaBrCYDcEl	BkCeFdGeIeJnLiPdRdUiXiYecedjfegdhkjkljmjndodqeresjtluexiyizi0k2e3e4e5k6i9e	AoBW
了一	AeBjCdDeEj	AjBdEeFeHdIeKlPeReSeTeUjVeZdadcideelgehiiekimjnewexe0i1i3e5n7e8j9e	AlBdCd
了一上		Wk	
了一个	Ei	Acbicjlirjuivjyjzk8i	
了一圈		Dj8k	
了一天		1j4k	
了一年	Be	Kiei	Ae
了一星	BcEk	KjLkkj	
了一百		qi0j	
了一礼	Bi	JjMi	Ai
了一颗		AmKjNiUjkjpj	
了三	CdDe	AaBeDeEiJjKeLjNeOeSeTeUeWiXlZebedehejikelometiweye0i1m5d8j	
了三个		JiQiRi1k	AiBe
了三天	BjEe	Hilntk	AkBdCe
了三遍	Ei	Mjcjzi0k8k	AjBe
了三颗		AeWjXkaj	AdBlCe
了上	BdCk	KiMiNijl	AdBk
了上哪	BeCk	KiMiUijl	AdBk
了不	Ae	AeBiMjTjUljjkiml	BjCd
了两	AeBiCeEi	AcDjFiHiJiNmOkXeaidjljwkze6i7i	
了两个	BjEe	FjJj7j	Ai
了两天		Hjajlk	AeBkCe
了两年		dksi	
了两遍		Nk6j	
了两颗		NkOl	
了个	Ce	Qifktj5q	
了个新	Be	tk	
了中	Dj	Tk1k	
了也		zj6j	Ai
了二	Ei	HiIkXk7i	BeCi
了二十	Ei	HiIkXk7i	BeCi
了五	AeEj	AbDeJeKiNiOiQeUiWeZitkvizk4i5k	AeBbCm
了五天	Bi	Nktj	AiCe
了五星	BcEl	AdBiKjOjUjbjkizj1i5i	AaBeCn
了五颗	Ei	AdZihjjitjvizi7i8i	AdBeCl
了人	Bi	eksi	AiBe
了他		HiQj	Be
了他们		HiQj	Be
了仨	BkCeEe	AeHjdjgkhjsizi3k6j	AkCd
了仨月	Bj	HjKisjzi	Ai
了会	Ei	Sjzj4i	Ae
了会儿	Ei	Sjzj4i	Ae
了你	BjEe	AdBjJmjkwj	AjBe
了你们	Bi	BjJjjk	Ai
了俩		BjJkVkXlbjei	Bi
了俩人	BeEi	Vkvi	AdBk
了俩月	Bi	BjJkbjei	Ai
了八	BlCdEe	AiBkVjejhjqjvizi0j	AlBc
了八万		hkvi	
了八个		Vkui	
了八十		qj0j	
了八遍		Ajzj	
了公	Bi	Ejzj	AiBe
了养		sk	
了养老		sk	
了几	BeCeDj	KjLjTk	AeCj
了几天	Di	Tj	Bi
了分		Zkxi	Bi
了办	BeCi	Sjsl	AdBi
了十	Bj	AjLkMj0j	AiCe
了十来		Mj0k	
了半	AdBiCeEj	AeDjLjUibjpjrjsitizj6i	AjBe
了半个	Ei	bksj	AeBi
了半年	AeBj	Ujeipkrj3i6i	AlBdCe
了半条		Lktj	
了去	BeDj	BiTkWiejhixk3i	AeCj
了去哪	BeDj	BiTkWiejhixk3i	AeCj
了又	Bk	SjWjakbjhl7j	AlBeCd
了又说		Skbj7j	
了吗		GiXj	
了吧	Ai	Jkxj0j	
了咋	AiBdDi	EjTjci	AdBk
了商	Ei	pk	Ci
了商务	Ei	pk	Ci
了四	AeBj	AcBeHeJeKiMjNeQiRiWkXeZjceiijekimlskyezi1j8k	AiBcCi
了四个	BiEe	Ui	Ai
了四星	BeEj	QkWjaikjmksi	AdCk
了四趟		Kkzk	
了四颗		AdDiRjZkbiijmi1i8j	AdCj
了在	Ci	Nl	Bi
了在哪	Ci	Nl	Bi
了地	BeCj	yizj	AeBj
了多	Ae	Kjsj6j	Ci
了多少	AeEi	Kjsj	Ci
了好	Ei	AjDjXkhjti5j	Ci
了好几	Bi	hktj5j	Be
了家		Qktj	
了就		AeDjJiSjXeZkajbi0n1i8i	BlCc
了就是	Ej	AcDjJjSjZkbj0i1i8i	AcBmCd
了差	BeEi	Kjkk7k	
了差评	BeEi	Kjkk7k	
了得	BeEi	Bizj	AeCj
了想	BeCj	Uiil	AeBj
了感	BdDiEj	QiSjTjWk8j	AcBeCm
了感谢	BeDi	QiSjTjei8j	AeBeCk
了我	BmCeEd	AeBiXlemhjkj0j6j	AnBcCd
了我们		Bjek	Ai
了户		Uk	
了户口		Uk	
了房	Bi	Bn4i	AjBe
了手	BjEe	BjUiwk	Ai
了执	Ai	xjzi	
了执照	Ai	xjzi	
了换	AjBe	kj2l	AeBj
了新		AeBjbiym	
了新民		bi	
了标	AkBe	ElPk	AeBi
了款		zj0j	
了比		AeBkKlzi	Bi
了没	BiCdDi	AaQnTjUjViWjXiajeemltivj0e	Ce
了没人		AeNiQiVjWkmitj3i	
了没信		JiUj	
了没有	BeDi	Tjvk	AeBj
了没法	Bi	akmk	Ai
了没给	AeDi	Ti	Ce
了满	Ej	Zkuj	AeBeCj
了满分	Ej	Zkuj	AeBeCj
了点	BeEk	AeDjVjZlcipkyk	AcCi
了点三		ciyl	
了点赞	Ei	DkVk	AeCj
了的		xi	
了真	BcEn	KjLjSiZjaicijimjzj	AaBeCo
了真中		Zkai	Ci
了真好	BeEj	LjSjci	AeCj
了神	BdEk	hj7j	AcCl
了神速	BdEk	hj7j	AcCl
了税	Ei	4i6j	
了窗		Kitj	Be
了算	Bj	AiUj	AkBd
了系		Bjzi	
了系统		Bjzi	
了给		AmEiFjRjck	Bi
了能	Ai	QkYk6j	Bi
了补	Bi	BjUisjzj	AjCe
了补办		BjUi	
了被		ei0j	
了解		Bm	
了解押		Bm	
了让	BeEj	AjKiUiciiksi	Ai
了让我	BeEj	AjKiUiciiksi	Ai
了证		BjWkbj	Ai
了证还		BjWkbj	Ai
了说		Jjjj	
了谁	Bj	lk1j	Ai
了谢	BdCeDkEi	OkQiTldiri4j	AcBdCm
了谢谢	BdCeDkEi	OkQiTldiri4j	AcBdCm
了贴		Xi	BeCi
了资	Ai	Vk9j	AeBi
了还	BjCe	AeBeIiJlKiLjNkPiXiZijjljmesiuj0i6e	Be
了还有	BeEj	KjZjsj	AeCk
了还能	Ai	GiIjni	Bi
了还让		jkzj	
了这		EiZkbjhk	
了这才		Zkbj	Ci
了连		Mjkj	
了连个		Mjkj	
了采	Bi	Yjll	Ai
了钱	Bk	Hj0o	AjBd
了钱还		Hj0k	
了验		Vjbj	
了验收		Vjbj	
了高	BdEj	AnHj	AeCj
事	AbBiDcEl	ApBeCeEeGeHeIeJmKeLdMeOdPeTdUdVeXjYeZlcdfegehjijjikdmdneoepiqereteuevewmyk2e3e5e6e7e9e	BbCj
事了		ekzi4j	Ci
事儿	AdCeDeEm	AiJlNjOeQiTeUeWeXjZmbecehkikjekemepjuewlye8i	AiBbCi
事儿办		Jiwl	Ai
事儿给		Zipi	
事处	Cj	ym	Bi
事的	Ci	AjXjliwixjyi	BjCe
二	AbBiDlEb	AaBeEeFiGeIiLiMeOiPiSeTqVeWeXjYeZeaibecedegeiejlmeneoepereseueweyk0e1e4m5d6e7i9e	BjCb
二三	AdBeCl	jjyn	Ae
二十	AiCeDe	AeDjHiIjJjPkXlejvi	
二十万	Ei	Ik	AeCi
二十个		JkXj	
二十几	Bi	Dkek	AjBe
二十分		Xkzi	
二十天		7i	
二十来	AiBe	Pivj	AeBi
二天	Ei	NiRjjjtj7i8i	BdCi
二天就		Rj8j	Ai
二手		Lk2i4o	
二手房	Ci	4o	
二话		Uikj	
于		hjkjli	
于洪		hjkjli	
亏	Ai	Pjfiqi	AeBi
亏损		fiqi	
互	Bj	Fjbj4i	AjBe
互相	Bj	Fjbj4i	AjBe
互相推	Bj	Fjbj4i	AjBe
五	BcCaEq	AoCeEeFeGeHiJeLeOiQlRiTjWlYdadddjildoeqesjvewcyezi0d4i5j6d	AWBaCv
五个		AjJibj2i	
五个点	Ai	Pi2j	
五分	BeEi	DjNj	
五分钟	BeEi	DjNj	
五十	AjEe	QoXinjsi	Ce
五十八	Ai	Iink	AeBj
五十岁		Ql	
五千	Ai	Pkjj	
五回	Bi	ckzj7i	Ai
五天		NjUiWkti	Ce
五年	Bi	Bi5k	Ai
五星	AdBYCdDeEu	AnFeJeKiTeUjaecidehejemetewe6e	ARBXC0
五星和		LiUi	
五星必		Ajbk	
五星皇		Qi	
五百	Bi	AeHlRjjk	Ai
五趟	Ei	Mizj4j8i	AjCe
五颗	AeBdCeEm	AlKeQiSiWlZihiweye5e	AWBaCv
五颗星	AeBdEm	KeQjSiWlZihitiye5e	AWBaCu
井	Bi	Aemitv	AjBeCe
井盖		tq	
些		Aibicjui	
交	AjBjDeEc	AcBnCeDdGiHcIdJdKeNcOdPpRdSdUdVdWdXcYdZdadcidkfmhiidjckdlomdpesoujwdxdyd0d2j3j4j5d6j7k8i9d	AiCe
交一		Gksiuj8j	
交一半	Ai	Gk	
交上	Bi	Jihm1i	Ai
交上去		Ji1i	Ai
交不		fk	
交了	AdBnDeEe	AeBlJeMjQedolkriskuize6j8m	AnBbCd
交养		Qjsi	
交养老		Qjsi	
交多		fjoiqisj	
交多少		fjoiqisj	
交房		Bn	Ai
交易		oj4l	
交材	CdDj	MkTk	BcCk
交材料	CdDj	MkTk	BcCk
交残		fj	
交残保		fj	
交的	Bi	BkQjlk6k	
交的是	Bi	Bklk	
交税	BeEi	Pj4j	AeCi
交通		3o	Ci
交通局	Be	3n	AeCi
产	AoBdCdDd	AcBnEeGjHeIiKdPiQeReTeUeVjYebeeegejelonxqiseveyeze1e4k6e8e9e	AcBlCe
产假	AkEe	nq	AeBjCe
产品		piqj	
产局	Ej	lo	Ci
产权		Bl	
产权证		Bl	
产税	Aj	Gl	AeBi
产线		Vl	
产证	BjCe	Bm	AjBd
享	AjCe	GlLkZjojqjulvi	AeBi
享受	AjBe	Gkojqjulvi	AdBi
享受啥		Aioj	
亮	BdEm	AlXiajkimjuk4i	AbBcCn
亮就		akmk	
亲	BeCeEk	DlHjjjzj4m5k7i	AeBeCj
亲戚		zj5l	AjCe
亲自	BeEk	Dl7j	AdCk
人	AdBoDZ	AoBeCiEeFcGdHmMeNeOdPeRpSeTbUeViXnYeZeaicjfigehpijjekelimindodpdqeuivjwmxeybzj0e2d3e4d5i6d7c8e9d	AlBb
人一	AjEe	HiQiViXmgjvizi	AeBjCe
人一个	Ai	AjHjQjfevj	AeBi
人一块	Ci	Xkzj	
人上	BeCj	AjViWj8k	AeBi
人上班	Cj	AjWk	AeBi
人不	Ai	AlCjGi	Bi
人了	Ei	Ajdkll	BdCi
人交	AeCj	sn	
人修		AkWk	
人倒	Ei	Vkmj	AeBj
人全	Ci	Rjlj	
人去	Di	TiUjckdkzk	AeBj
人变		rizj	
人变更		rizj	
人吗	Bi	Micj	Ai
人员		qjwl9i	
人在	BjCe	Fehkwk5k	AkBd
人坐	Bi	RjXj	Ai
人多	Ci	Xn	
人失		Ajvj	
人家	AdBcCdDeEq	AiDeFeHeJeKjLeMiNeOeRjTeVeWiXeZkaebicleehejdkjlemerjteujzi1k3i5k8j	AZBYCt
人家一		uj8j	Ci
人家上	Ei	Miri4i	Ci
人家帮		MiZk	
人家当		bkkj1i	
人家没		Uici	AeCi
人家的	BjEe	kj5k	AjCe
人家给	Ei	KjWkrjui3j	AeCj
人就		Akfihl	BeCi
人带		Oj1j	
人带着		Oj1j	
人帮	BeClEe	Rlil	AdBlCd
人帮着	BeCj	Riil	AeBkCe
人干		NjXj	
人心	BkEd	JmOl	AjCe
人拿	Bj	hn	Aj
人接	Bi	FjJjNiRjalzi	Be
人提	BeEi	Kkcjxk	Ae
人提前	BeEi	Kkcj	Ci
人敢		hi5k	
人数		Pkfi	
人是		Aifi	
人来	Ei	AlDlHjVlai8k	Ci
人来看		DkVj	
人民		ikwl	
人没		Akvj	
人理		HjJjNi	
人的		AeHjKiVivjwj4i	
人看	Ei	KjVi6k	AeBeCk
人砌		5m	
人砸		hm	
人社	AdEk	AdIlQrejgjvi	AeBeCk
人社哪		gj	
人社局		AeQoej	Be
人等		Xlbjrk	Aj
人答		Ykrj	
人算	Aj	fl	Bi
人管	AeBoCcEe	AiBiHjKiSkXmmeti3k	AoBZCe
人管我		Rjtj	
人给	BeCjEe	AeCiMiNlRkVkkj	AeBkCd
人联		Qkij	
人联系		Qkij	
人能	Ai	IjRiii	Bi
人行	Bi	Ll	Ai
人行道	Bi	Ll	Ai
人说		BjMi	
人跟		CiXkhk	
人辅		Cj	
人辅导		Cj	
人还	Ai	Eksjvi	Bi
人那		fj	
人都	Bi	Aebjhkzi0m	AjCe
人问	BdCeEl	AmDi	AdBeCl
什	BdCk	Akijkjyj3i9j	AcBl
什么	BdCk	Akijkjyj3i9j	AcBl
什么手	Ci	kj3j	AeBi
今	AiCbEj	ApHeJqQeReTjZebeckeigjkioetjvlze0e8i	AeCj
今儿	BeDiEi	AkTj	AeCj
今儿个	BeDiEi	AkTj	AeCj
今天	Ei	AkJmcl8j	Be
今年	AkBeCd	AlBiJieigkoetjvl9i	AcBj
今年几	Ai	9j	
介	Bi	jn	Ai
从	CkDd	FlJjLeQeRmckeixjyoze3k	BjCd
从业		3l	
从中	Bi	liym	
从头		Rmci	Ae
从头到	Ci	Rj	Bi
仓		bjok	Bi
他	AeDeEj	AjDeQlWjXiejgjikjkkkwi4e7i	BbCk
他们	AeBdCeEm	AmHiQlWkbikl	AcBcCn
他们帮	Ej	Qjkk	BeCj
付	Bj	JiKkYm4i	AjBe
付款		Ym	
代	AdCj	AcHeNqRtejze7l	Ci
代办	Cj	AeRs	Bi
代开		Nr	Ci
代开票		Nn	
代码		7m	
以	AnBcCdDe	OjPiVibndkmjvkxizj2i	AaBkCi
以上		Vjbk	
以下		bifi	
以为		zk	AeCi
以内	Ai	Pjvk	
以前	Ei	Akbjdlmk	Cj
以后	AlBdCe	Ojaixj	AdBk
仨	BoCdEc	AiBiHiJeLeReUiXkdkeegjhijekilkmjuk3j6i	AoBcCc
仨月	AeBlEe	BiHiUikjllmksizi	AkBdCe
仨月了		BjUjzi	
仨月没		Kisj	
仪		Ojqi	
仪器		Ojqi	
们	AbDdEm	ArBjDnEeFdGeIeJiKdMdNeOdPdSeUdVjWjYiZdadceenfehdidkjlkmdneoepeqjrisduevewbxeykzd4d5d7d8c	BcCl
们一		Bjri	
们上		VkXj	
们做	Bi	ek	
们几	BdCk	Ajdjri	AdBj
们到		AjJi	
们到底		AjJi	
们厂	BdEj	DlQjqk9j	AdCj
们咋		BjLk	
们小		Bj2i	
们就	Bi	AeJkXj	
们帮	Ej	Qjkk	BeCj
们帮我	Ej	Qjkk	BeCj
们改		9j	
们等		Biei	
们自		cjkj	
们自己		cjkj	
们让	BiEe	jj	
们让我	BiEe	jj	
们说	Bi	Ajjkzj	
们还		Jkkj	
们那	CiEe	AeWktlyl	Bi
们那儿	Ci	Wkyi	AeBi
们领		Al	Bi
们领导		Al	Bi
件	BlCeDeEe	AlBeCjFjKeLeNeQeReUeXeYjZibicrhejekemjqiseweyeze0j1j3i6e	AkCc
件一		FkHi	
件下	Bi	0k1j	
件下来	Bi	0k1j	
件人		ck	AeCi
件人家		ck	AeCi
件去		Mi4i	
价	BjCeDe	AkSkYodjlj4j	AmBeCc
价格	Ai	Ym	
价给		Yj	
任		Di1j	
份	AeBiDe	HiJiSjUrYicq	Ai
份证	AeEj	AeUscjzi	Ai
企	ApBbDdEd	AkBeCiDkFeGiHeIcJeKeMeNeOePjRiTeVeWeXeYoZkaebecedeeegihejekeldneqkseueviweyeze2e3e5e6e8e9w	AZBpCe
企业	AmBcDeEe	AmCjDlGiIcPjRiTeYoZiceeegikeleoiqkrisevize2e8e9j	AbBm
企业上		Zjgi	
企业加		ql	
企业所		Pj	
企业投		Yj	
企业有		Ak	
企业残		Yifi	
企业的	Bi	Yi0j9i	Ai
企有		9l	
企材		9j	
企材料		9j	
企申		9j	
企申报		9j	
伍	Ai	AkIk	Bi
伏		7m	
休	Ee	Jkfinkss	BjCd
众	Bi	Alwl	Ai
优	AlBeCe	AlGlPjYlur	AdBlCe
优惠	AkBeCe	GlPjYlus	AeBkCe
优惠没	Ai	AjGi	
伙	AdDeEj	HiIiNkSjhimkwjzi4j9i	AeBcCl
伙食	BkEe	HjSk	AjBe
会	AdBiCkDc	AeBeEeFeGeHeIeJeKeMeOeQkTdVeWeYeZeaedegehiiejekelmmeneper0teueviwiye1e3e5e7e	
会上	Aj	liriwkxj	BjCe
会不	AkBe	lixj	AdBj
会不会	AkBe	lixj	AdBj
会儿	Ei	AeSjUjzi4i8k	
会儿三		Sj4i	Bi
会年		rl	
会年检		rl	
会弄		Njqj	
会找	Ci	ljri	Bi
会换		rl	
会计		ej0i	
会计说		ej0i	
会长		rk	
传	Bj	Olhluk	AlBdCe
伤	AeCkEe	Kjimsl	AeBjCe
伤认		sl	
伤认定		sl	
估	Bi	AeHo	
似	AeBlCdDe	AeNjUiXjaibjljwp8j	ApBbCc
似的	AeBlCdDe	AeNjUiXjaibjljwp8j	ApBbCc
但		QjUkpk	
位	AeDnEZ	DeEeFeIeJeKeLnMeNeOePeQnReSdTrUeVeWeXkZeaecedeeeheiejekellmenmoeriteuevjyize0e1e2e3e5e6e8e	BmCZ
位不		Yjvl	
位咋		SeTirk	Bi
位没	Di	Tinj	
位的	DkEe	BiTm4j	Bi
位结	Di	Tk	Bi
位结果	Di	Tk	Bi
位给		gjsj	
位置	CiEe	Xlyl	
低	Ei	AoJiOkXmclij	AjCd
低保		Anclij	
住	AeBkDe	AbBkDjHjJeKsOeQeTeUmWeXealbicieehmjelemdsetjvkze0e5j8e	AiBe
住了		hn	Be
住建		anbk	
住建局		bk	
住证		Uocj	
住证明		ck	
住院		AeKu	
体	AmBcDe	GmMlNePoQeUeYicekkvkxjyjzo	AaBm
体户	AjBe	AeGjPnxizp	AdBj
体检		Mm	
体能	Ai	Gkvk	
作	BoCcDeEd	HkJjNjOkgiliwk8k	AoBbCc
作人		Qiwl	
作坊	Bj	Ol8k	Ai
你	AZBnEd	AtDeEeFeHeJmKeLjMeOePeQeReSeTiUeVeXiZeaecideedgeheiejjlemeqereseteuewpxeym1j4e5e6j7e8e9e	AoCX
你不	Bi	wm	AjBe
你们	AaBnCiDcEe	AtDeJlKeLjQeReTeUeWiXjdeeehejkletewdym3i4e5e6j8e	ApBdCY
你们到		AjJi	
你们咋		BjLk	
你们就	Bi	AeJkXj	
你们自		cjkj	
你们让	BiEe	jj	
你们说		jkzj	
你们那	Ci	AeWkym	AeBj
你们领		Al	Bi
你倒		Jjcj	
你倒是		Jjcj	
使	Bi	GkSicklj	
使用		Gk	
使用税		Gk	
例		AeKlfk9i	Bi
供		AlYolo	BjCe
供应		Ym	
供应商		Ym	
便	AdCkDe	AdLjRjcmwjyr	AeBi
便民	AeCkDe	Aecmwjyp	Ae
便民中	Cj	ckwkyk	
便民站	Ei	cjyj	AeCj
保	AlBdCiDbEe	AeBdCeEeFdGeHcIlJdKsLdMdNdOmPdQkRdSeTdUdVdWdZdadddeefsgjhdjkkdmdnkpeqerdsxtdudvmwdzc0d1e2d3d4d5d7e8d9e	AeBmCc
保一		Aifj	
保不		AkIi	
保卡	Ci	Kksm	Ce
保卡丢	Ci	Kjsi	Bi
保在		Kjsk	
保在哪		Kjsk	
保安	AeBj	QiXkeilk	AjBc
保局	AeBi	KmOksjyk	Ai
保干		Dl	
保干部		Dl	
保户	Ai	ijxj	
保电	BeEj	Kjsk	Ai
保的		IiOj	
保能	Ai	Qigjse	
保补		Qjgi	
保证	Aj	Yloi	Bi
保证金	Aj	Yloi	Bi
保贷		Il	
保金	AkBeCe	fs	AeBj
保金吗		fj	
保险	AiBcCkEe	Aegjnmspvl	AcBmCe
保险能	Ai	Qjnkvj	Bi
信	AnBZCc	AlBeCiDeExHeKeMeNiReSeTkVoWeXebecjeeheiejekereseteueyeze0e1e6e8e	AXBp
信局	Ei	CiVp	AeCi
信局的		Vj	
信息	Ai	AeEnNjQjcl	Bi
信息还	AeBi	Eicm	AjBe
信用	AnBeCdEe	EtZi	AdBlCe
信用修	AiCe	El	
俩	AdBkCeDdEi	BjDeHiJjKiLjMjNiOeQeReSeTeUjViWiXoZeaecdiikelemeteuewiyeze0e1e4e5e7e8e9i	AkCd
俩人	Ce	FeVkviwk	Bi
俩小		BjXjhk	
俩小时		BjXjhk	
俩月	AdBjDe	AeBiFkHjJiKiLlMlbidj	AlBeCc
俩月了	Bj	IiMjri6i	AjBe
俩月工		bkej	
俩月没	Bi	Lmsi	Ai
俩点		KiXk	AjBe
俩点号		KiXk	AjBe
俩礼		Nlzi3i	
俩礼拜		Nlzi3i	
俩窗		Xk	
俩窗口		Xk	
修	AiBlDcEb	AiDeEtFeGeHeJdKdLkMeNiOdPeQeRdSeTdUeVeWiXdYeZearboccdkfegehdiejrkeljmdneoepeqeresetjuevewexeyezd0e2e3d4e5e6e7e8d9e	AjCa
修一		dk1k	
修基	Bi	Bili	Ai
修基金	Bi	Bili	Ai
修复	AmBdCd	Etce	AcBk
修完		ejti	Ai
修手	Bj	bjjn	AjBe
倍	AkCe	djjmqn	BiCe
倒	AdBpCdDeEd	AjHkKeOeUeVjWjXlcldiejjemmtiwi	AmBeCb
倒也	BeEi	VkWk	AcBk
倒是	BjEe	AeJjcjwk	Ai
倒闭		djek	
候	AiBeCe	GiQkTjZkqjuk6i9i	
候一		Xi6j	
候能		Eiqj	
候说	BeEj	Zl	
借	AjCe	FiIk	Bi
债	Ak	xj2k	AeBi
值	BeClEe	ApNkPmjjui6i	AdBkCe
值税		NkPmui6i	
假	AmCeDeEd	AiJjRjcidjeejqns	BkCc
假期	AjCd	dknm	
假货	Ai	jp	
做	AiBkDeEc	AdClHeKkMnQeYjajbeceeigejekkmlonqlsize2e3e8i	AjCc
做的		ViYkkj8k	
停	AaBrCeDeEc	AoBeDeHeJkLoQeReTeUeVeanbecedeeehdiejekellsitjweze3i5l8e	AqBZCb
停了		Ojaltl	
停电	Bi	Akli	Ai
停车	AeBj	AjLeNiWilk1i3j5m	AkBd
停车场		Wj1i5k	Ai
健	AdBlCeDe	AlMsOljo8j	AkBb
健局		Ml	
健康		Mm8k	
健康证		Mm8k	
健身	BlEe	AmOmjk	AkBeCe
偷	BlEe	djjlmj5j	AlBdCd
偷着	BkEe	Oidkjl	AkBeCe
偿	CjEe	engiij0k	BiCe
催	Bk	JlNjZjwk	AkBe
催了		Jm	
像		Sjui	AkCd
儿	AZCjDeEl	AlBkDeEdFeGdHeIdJiMeOkPdRjSlTiVeWlYdZiadcedeekfdiilcmkodqdsdtjvdwizn0c1d2d6d7c9d	
儿一	BeEi	Akzj	
儿三		JkSj4i	
儿上		Wjzj	
儿不	BjEd	AeJmRiuiwi5k	AiCd
儿个	BeDiEi	AkTj	AeCj
儿了		zk	
儿人		AjZk	
儿人家		AjZk	
儿停		Wjaj	Bi
儿到		MjZj	
儿办		JiUjsiwl8j	Ai
儿办了		Jiwl	Ai
儿去	Cj	AeWkykzi	Bj
儿园	AeDi	AeSoTlej	Ce
儿园一		Sk	
儿园报	CiDe	Sk	
儿园抽	CeDk	Tl	AeBi
儿在		Kkzi	
儿子	BeDi	Tiejzi4i	AdBi
儿就		BjXi4j	Ci
儿归	BeCj	Akml	AdBk
儿归谁	BeCj	Akml	AdBk
儿熏		mitj	
儿熏得		mitj	
儿申		Rkbj	
儿申请		Rkbj	
儿的	AeBdCk	AjFiRjkk	AdCi
儿给		Zipi	
儿给我		Zipi	
儿让		Lkdi	
儿说		AeWkciikkj8k	Ai
儿谢	BeEi	Qiuj	AeCj
儿谢谢	BeEi	Qiuj	AeCj
儿还		Nj	
儿都	Bi	Bjmi	Ai
元	Bi	hjlimk	Ai
元门	Bi	hjlimk	Ai
元门口	Bi	hjmk	Ai
充	BkEd	Hjjm7i	AkBeCd
先	BdCk	AeEjKiTiclliqjsjzi1j7i	AcBl
先办		cm	Ci
先去	Ci	Kj7j	
先去哪		Kj7j	
先找	Cj	lisk1k	Bi
先找哪		ljsk	
光	BkCe	AnDkZk5l7l	AkBeCe
光伏		7m	
免	AmBbCeDdEj	AeGeKeLjNdPnQeZicedeeeinleompiseuuwezi8e	AbBk
免不		Yjuj	AeCi
免不免		fi	
免几	Aj	Ajok	AeBi
免增	Ai	Pk	Bi
免增值	Ai	Pk	Bi
免申		Zkvj	
免费	De	AdLkRiipokpjzj	Ae
免费律	Ai	ik	Bi
免费还	AeEj	ijpk	BdCj
兑	AeEi	AeJiZt0j	AjBe
兑现	BeEi	Zr	
兜	Bi	ekhm	AjBe
入	AjBcEj	AaCjFlKeSuWmZebecedegiijljojze	AeBj
入园	Ei	Sr	Ce
入境		AeWo	
入学	Di	Fn	
入托	Ej	Sn	AdBeCk
全	AeBrCaDcEd	AcBeDeEeFiGeHeIiJdLmOnPeQeRmSeTdXjYeZeadbjcddiedfegehdiejklkmlneoepeqeresetqueydzd0e1e2e3d4e5i6e7e8e9e	ArBYCc
全年		dlvj	
全往		tk	
全往我		tk	
全是	AeBmCeEe	AeLjOnXijnkjmntjwe	AmBcCd
全泡		tn	Ai
全泡了		tn	Ai
全程	BdEj	AeRpViWj	AdCi
全程陪	BeEj	RjWj	AeCj
八	BjEb	BiEeHlKeLeMeOeRdSjTkUeVjWeZeaebecedegehiiejnkelkmeniqkseteyk1e3e4e5e7e8e9e	AiBiCc
八万		hkvi	
八个		Vkliui	
八了		IiQj	
八十		Hmql0j	BiCe
八回		Jjll	
八点		AeNjXk	
八百	Bj	jlwj6j	AjBe
八遍		Ajzj	
公	AkBkCcEc	AmBeCdElFdIeKcNcQiReTkVdWcZdacbccegdhjimkcmlodqdrdtbudviwixqyczl0i3e5i6d7d8e9d	AiBiCb
公不	Ei	TiXk	Ci
公交		AkLjhm2l	Ai
公共	Bj	Mk5n	AkBdCe
公共场		Mk	
公办	AeBdDm	AeSlTp	AcBk
公办园	BeCeDk	SlTm	AeBi
公办幼		Ti	Bi
公厕		Aemq	
公司	AlDdEa	AiBeDeElGiIeMeNeOePkQeTeUeXeaebeceejfjheidjikelkmeoeresiteviwexpyezq0e1e5e6e8e	BkCa
公司先	Ci	lj	
公司找		zk	
公司有	AjBe	Em	Bi
公司没		PiYixi	
公司流		dkzj	
公司能		Yixi	
公司说	Bj	Ajekll	AjBe
公司跑	CiEe	Rkjl	Ce
公告	Ai	Bjxj	AeBi
公告登	Ai	Bjxj	AeBi
公园	Bj	AmOk	AjCe
公安		Unhj	
公安局		Ul	
公寓	Bj	Hn	AjBe
公户		vk	
公益		AeQo	
公示	AjBjCeEd	ElJjxl0m1j	BiCd
公示完	Ai	0l	
公示期	Ai	xk0j	Bi
公证	Ci	Aecjir4l	
公证处		il4i	
公道	BdEk	Ak	AcCl
六	CdDlEc	BiGpKiToXjdiejjlvi	AiBkCZ
六万		KjPi	
六税	AjBe	Gq	AeBj
六税两	Ai	Gn	AeBi
共	BkCe	LkMk5n	AlBdCe
共场		Mk	
共场所		Mk	
关	BkEd	AjMiOiXjYkdijm	AkCd
关了		OjXjjk	
关门	Bi	Midj	Ai
兴	BeCdDjEj	AnTk	AeBbCm
兵	Ai	AmIk	
其	Bi	DkXj	
具	CiEe	Okmltjyk	BiCe
养	BjDeEd	AaHrIiKeOpaejelerisutk	AkCd
养老	Ci	AcHrQirisu	Ce
养老认		sl	
养老金		sk	
养老院	Bi	Hq	AiCe
内	AiCdEe	AePiTjYkgjjkvk	BiCd
册	AcCkEi	AcDkYjroukzp	
册公		zl	
册公司		zl	
再	Aj	IkJjQmXeZjclwlze0j9i	BiCd
再等		AeJl0k	
再评	Aj	9j	AeBj
再说		Zkwj	
再跑	Ei	ck	AiBe
冒	BkEe	Oolitkzj	AkBdCe
冒了		litj	
写	BiCdEi	AcBkEkReZkcndjimueyjzi6j	AjBc
写得	Ei	ck	AeCj
写得清		ci	
写的		Zlcj	Ai
写错		Uizj	
军	AkCe	AkCl	Bi
农	Ce	AeIiUjXjejojpi0j2i	
农机	Bi	0k2j	Ai
农村		UjXjoj	Bi
农民		Ijejii	
农民工		Ijejii	
冠	AjCe	Cl	
冠军	AjCe	Cl	
冬	Bi	Jkmktk	Ai
冬天	Bi	Jkmktk	Ai
冰	Cj	jjlnmktk	
冲	BjCe	AjNkOiVimjniwn	AiBd
冲我	Bj	Aewn	Aj
冲这		Al	AeCi
决	AeBi	AkBiDn8j	Be
决的		Dm	
冷	AeBiCi	AeQjjjljwj3l8o	
冻		ll8k	
净		mk0j	
准	AdBjCiEd	AdHiMiPjTjcljlkizi1j7i	AiCc
准备	AdCk	cmzj	
准话		Mi1k	
凉	BkEe	Jmln	AiCd
凌	Bj	ao	AiBe
凌晨	Bj	ao	AiBe
减	AnBbCdDeEi	AeGvKeNeQeZecesluwvkweze4i6e	AcBk
减一	Ai	Pj8i	
减一半	Ai	Pj8i	
减免	BeEk	uv	Be
减半	AmBdCeEe	Gsfi	AbBmCe
减税		ul	
凑		AoZk	
几	ArBTCmEX	ApBkFcHcJcRdToUcWdXbYpbkcidijikdldniojpdqdresduewdxiyc0d2e3d4c7d8d	APB2CX
几万		bj	
几个	AjEe	AkEiGiIeQiTjYkdifjti9i	AeBj
几个人		fjtjzj	
几个月	Ai	AjEjQjdj	AeBi
几个点	Ai	Ylvi	
几号	AeCiDiEe	NjTkekzj	Ae
几号窗	Cj	Njzj	Bi
几回		hk	
几天	AlCeEd	AiBjTiYjajminmxl6i	BmCb
几天能	Ai	6j	Bi
几年	AmBdCe	BiEjIlPiQiok5j	AbBl
几张	Cj	Njcm	Bi
几成	Ak	Vkojvj	AeBj
几折	Ai	Yl	Bi
几月		Skfi	Bi
几月份		Sk	
几楼	BdCmEe	AiZkbkij1i	AcBmCe
几点	BaCnEd	AqOjTiai	AZBpCd
几点以	AjBe	Ojai	Bi
凭	AeBk	Fjkjpk	AlBc
凭啥	AeBk	Fjkjpk	AlBc
出	AiBjCcDd	AjCeDdEnGeHdIeKdLdMdNiOdQdRdSeUnVeWsYeZdadckedfehqiejlldmdoeperesdtjuevewd0d1e2i3d4d6j9e	Ci
出主		kj8i	
出主意		kj8i	
出入		AeWo	
出入境		AeWo	
出去	CeEi	Xkbjcj	BdCi
出口	Ai	6m	
出国	BeCi	Wp	AeCi
出差	Bi	Jl	Ai
出所	AeCiDe	AeUncjdihoyi	
出所周	Ei	Ui	Ci
出来	BjCdEd	EkFiNlTjUkjmtizi8i	AjCd
出来了		Uk7i	
出来没	BeDj	Tk	AeBj
出租	Ee	Pkhl	
出门	BdCdEm	Amhl	AcBcCn
刀		hiwj	
分	AjBcCdDcEm	AjCjEeFnGeHeIdJdKkLeMeOeRdSeTdUiXiYnZnaebdcddieifjgehekdneoeperetdviwdyizi0d1e2e3e4e5e6e7e8k9i	AdCk
分不	BeEi	Qj8k	
分之	AkBeEe	KiYkflqivk9i	AdBkCe
分局	Ci	BiUiyl	BiCe
分没	AiBe	YlZk9j	AiCd
分钟	Ej	DjFiNkUiWjXlljzj	BcCj
分钟完	Ei	DjFjNiWj	
分钟就		NjXj	
分钱	Ei	Ajeizi	Cj
分钱没	Ei	Ajeizi	Ci
划	AeDeEi	AdFmtj10	Ai
划图		1l	
划窗	BeEj	1k	
划窗口	BeEj	1k	
划许		1l	
划许可		1l	
列	AjBd	El8j	AcBj
列异	AkBe	El	AdBj
列异常	AkBe	El	AdBj
刚	AlBeEe	AeGiIjPignkjsjze	AeBkCe
刚开		Pisk	
刚成		Yi9i	
刚成立		Yi9i	
创	AkBcDeEi	AiCkIxYegi	AeBkCe
创业	AkBe	AdIxgi	AdBj
创业担		Im	
创业贷		In	
创新		Cl	
创新型		Cl	
初		Fn	
判		Gi4i	Bi
利	AkBcCeEj	AdBiGiIjNjPkYkmkri9m	AaBjCj
利息		AeIjYl2i	
利息政		2i	
利润		Pl	
利索	BdEk	BjNjmkzi	AcCk
利索了	BeEi	mlzi	AeCi
别	BkDe	AlBiEjJjcjkiwi0n5j	AjBeCe
别人	AeBkEd	AeBjcjki0m5k	AkCd
别人家	BjEe	kj5k	AjCe
别人都		0m	
别的	AiBdEi	AkEkGi	AcBj
别问		Aiwk	
刮	Bj	ajkjtl	Ai
到	AaBlCiDe	AeFjIeJiKbMeQcRiTiUdVcWmXkYcZnaickdceefigehbickdlcneqdrdteudvewbxdynza0o3i4e7j8d9i	AkBeCe
到一	Bi	SjXj	AiBe
到三		IiSl5j	
到下	BjCe	NjXj3k	AjBe
到下午	Bi	NjXj	AjBe
到了	BeEj	aibj0j1j7j	AdCk
到了五		Xi1j	
到五	Bi	mkyj5l	Ai
到今	Bj	Jkek	AjBe
到位		AkCj	
到几	Ci	AkPi	AeBj
到十	Bi	HjOl	Ai
到哪	BeCl	Fiyl2j	AdBlCe
到啥		AjGifi	
到啥时		AjGifi	
到多		ok9i	
到多少		ok9i	
到家	BeEj	HjWk7j	AdCj
到尾	Ci	Rm	Ae
到底	BnCdEd	PjRiWkck0j1j7j	AnBcCc
到我	Di	AeJiTjXnakmj0j7k	Ce
到我家	Dj	Tjakmk	Bi
到手		BjZl	
到手了		BjZl	
到期	CiEe	MiUiWj3k8j9k	AeBi
到期了	Ai	MjUi9j	AeBi
到期换	AeCi	Wj8j	
到现	BiCe	BkZkbjkipi8j	AkBd
到现在	BiCe	BkZkbjkipi8j	AkBd
到账	AeEj	AeHjJeQiZkni0m2j6i	BdCj
到账上	Ai	0l	
到账了	BeEj	Zlnipi	AdCk
到账四		Hk2k	
制	BiEe	jksi1j7k	
刷	Bi	KiNihl	
刺		AjOlam	Be
前	AjBeDeEi	JeKjMeQeReXlaebkdneehejekilemlqktnze1i3i8e9i	Ae
剩	AeBjCeDi	AeTjdo5l	AiCd
剪		HjMjlm	
力	AeCeEk	ApMieellwk0k	BbCk
办	AWBdCrDcEj	BmCdDeEdFeGdHdIeJmKcLcNbOcPcQeRzSjUlVdWqXkYdZdacbicoddecfdgdkcldmcndodpdqdrjsitcudvdwjxdykzj0e1e3l5c6d7c8l9d	AbBl
办不		BjWk	
办个	Ci	Kirjzj	
办了	BkCe	AiFiQiWjcmwkzi	AjCe
办了一		Xjzj	
办了三	Bi	JiWk	
办事	AeCi	AmXiliwkyn	Ci
办事处	Cj	ym	Bi
办事的		AeXjliwiyi	Ai
办健		Ml	Ci
办健康		Ml	Ci
办公	BdEk	DkXk	AdBeCl
办创		Ij	
办创业		Ij	
办员	BeEi	Rn	
办啥	BdCl	bj3n8l	AcBlCe
办啥手		bj8k	
办啥证	Ci	3j8j	Bi
办园	CeDk	AeSoTm	Ae
办园了		SjTi	BeCi
办妥	Ei	UjZi	Ci
办妥了	Ei	UjZi	Ci
办完	Ei	AeUiWiXjjkrjsj1i4k8j	Ci
办完了		Xkbi4i8k	AeBi
办完四	Ei	rjsk4i	Ci
办幼		Ti	Bi
办幼儿		Ti	Bi
办得	CeEj	AjUjXjcjzk8j	BeCi
办得倒		AeXkck	
办得明		AjUk	Ci
办成	Ei	Amwj	BeCj
办成了	Ei	Amwj	BeCj
办是		AeRjcizi	
办是办		cizi	
办有	Ci	Rk	
办有没	Ci	Rk	
办照		zl	
办的	Cj	AeJiRqrj3j	
办税	BeCk	yo	AeBj
办结	BlEe	JoRi0k	AlBdCd
办结果		Ri0k	
办证	Bi	BjWkbkhl8j	Ai
办那	Di	TiWjbi8j	
办那个	Di	TiWjbi8j	
功	Ei	Ajuj	Ce
加	AnCdDd	AaBeDeFeGoJeKeLeNePeQeReTeUeWlXiYjaebecedeeigehejjkilenjqsteueveweyezk0e1j3e4l5i6e7e8m9e	BkCc
加一		zl	
加急	Ei	Wn	Ci
加油		jl1k	
加油站		jl1k	
加税		Gk	
加计	AlBeCe	qt	AdBk
加计不		qj	
加计扣	Ai	ql	
加计里		qj	
务	AdCkDbEj	AmDeEiHkJdKdLeMeNnOePdQiRjTdUeVeWeYeaebdcddeeefjgeheiejdkeldmenepmqesdtmusxjyjzd0e1e2e5e6k7e8d9e	
务员		AjIjZi	Bi
务大		NlRiXj	
务大厅		NlRiXj	
务局	AdEi	AeGiNioipptiun6m	BeCi
务局专	Ei	piuj	Ci
务局哪	Ci	Gioj	Bi
务局讲	Ei	piui	
务来		tkuj	
务派	Ai	fi	
务派遣	Ai	fi	
务电	Ci	AeHkNi	
务电话	Ci	AeHkNi	
务站	Cj	ym	AeBi
务说	Bj	BiHl6j	AkBeCe
务还	BdCi	Qjtixk	AcBk
务还是	Cj	ti	AeBi
动	AiBcCiDdEj	BiDiEkJiNeQeTeUeVjXeZiaebmenhijekelkmesiteuiweyeze1e2i3e4k5e6e8e	AZBjCk
动产		Bi4m	
动监		ek	
动监察		ek	
动车	Bi	Lihkli	Ai
动静		Bivj	
助	DdEi	BeJeKeMeQnReTeVeWiXeZibecedeeefegiinjekepsqisdueyize0o2j8e	
助律		ik	
助律师		ik	
助机	Bi	Njyj	Ai
助材	Ci	Zk2j	
助材料	Ci	Zk2j	
助申		gj	Be
助申请		gj	Be
助说	Bi	pi0k	
励		JlQjZoolzi0i9j	
励一		Zl	
励多		Akoj	
励多少		Akoj	
励没	Aj	Qkfi	AeBi
励资		Zj0j	
励资金		Zj0j	
劲	Ai	Vkxk6i	Ae
劳	Ai	eofi	Bi
劳务	Ai	fi	
劳务派	Ai	fi	
劳动		eo	
劳动监		ek	
勤	BeEk	Dkhk	AeCi
包	BlEb	AdDkYkdlelhklkzi8m	AlCc
包保		Dl	
包保干		Dl	
包子		djzj8j	
化	BkEe	AdVoejlnmjti	Ai
北	AeCk	JiKjSjekymzi	
北新		JiSjzj0i	
北新区		JiSjzj0i	
区	AbBlCiDc	AZFpGeHmIeKdOjPeTeXdYeaicdddfegehcielnokqesetiwdxe0k1j2e3i	AkBd
区人	Bi	ek	AjBe
区人社	Bi	ek	AjBe
区医	BeCj	njyk	AdBj
区医保	BeCj	njyk	AdBj
区卫		Mk	
区卫健		Mk	
区哪		BjRkzj	Bi
区哪个		Bjzj	
区城		5j	
区城管		5j	
区大		Hklk	BeCi
区工		Vi	
区工信		Vi	
区市	Bi	Eijj8k	
区市监	Bi	Eijj8k	
区广		lkri	
区教		Sk	
区教育		Sk	
区民		Hiri	
区民政		Hiri	
区税	Bi	Niui6k	AiBe
区税务	Bi	Niui6k	AiBe
区营		JkZi	
区营商		JkZi	
区财	Bi	0l	Ai
区财政	Bi	0l	Ai
区里		FjQjlj0k	
区里说	Bi	Fj0k	AiBe
区门	Bi	LjOltl	Ai
区门口	Bi	LjOltl	Ai
医	AeBjDe	AjKxLiXejjniseyj	AjCe
医保	Ci	AeKxniseyj	
医保卡		Kl	
医保局		Kmyk	AiCe
医院	BlCeEe	AlKkLjMi2i	AlBdCe
匾		kn	
十	AmBnCaDcEa	AbEeGeHlIlJkKdNeOiPnQlRdSeTeVeXnYdZdakbdcddjgehdiekdllmdoepeqiretduevjwjxeyd0i1e3e4e5d6d9i	AlCa
十一		Xkal	
十万	Ai	InPl0j9j	
十万块		IkNi	
十个		JkXjdk	
十二		QjTialjj	
十五		Ui9i	
十五天		Ui	
十八	AkBe	HjIiQjnj	AdBkCe
十八了		IiQj	
十几	Bj	BjDkek	AkBd
十分	Ei	FiUiWjXjljzk	BeCj
十分钟	Ei	FiUiWjXjljzk	BeCj
十多	BjEe	Xiqjwm	Aj
十天	BkEd	JlUisj7i8j	AkBeCd
十天还		8j	
十岁		HjQk	
十年		BiLkli2j	
十年了	Ai	li2j	
十来	Aj	AeMjPlXivj0j	AeBkCe
十来万	AjBe	Pl	AeBj
十来个		Xivj0k	
十点	Bi	Om	Ai
千	AmCdDeEc	AdCkEjKiPjSkgkjrkjoi	BkCc
千万	Aj	Cloj	AeBj
升	AjEe	ElFjjlzj	BiCd
升级		jlzj	
午	AcBcCkDdEk	AoDiKiNkTeWiXnsjzi4i	AeCi
午两		Xl	
午就		5j	
半	BpCaDbEe	AaCeEdFdGqKjMdNdOpSdTdWdambicdhnidjkldoeqeveyd0i1d2e3j4d7d8e9e	ApBdCY
半不		GiQj	
半个	Ei	bjeknisi	
半个月	Ei	bjeknisi	
半了		BjJj	
半到		fikj	
半吗		GiPj	
半夜	AeBnCeEe	AeHjOoamhrmi	AlBdCd
半夜偷		Oimj	
半天		AiRj	Ce
半小	BeEi	DkGiVjai	AeCi
半小时	BeEj	DkVjai	AeCj
半年	AbBoCe	UiYiajbjdipjri0m6i	AqBYCd
半年不		bk3i	
半年没	AeBi	Kipjrj0j6j	AkBd
半挂		3l	
半条		Lktj	
协	AdBeCkEi	FjQeVjrtsjxe	AdCi
协会	AeCj	ru	AeBi
协调	Ei	FjVk	Ci
协调了	Ei	FjVk	Ci
单	AiCcDi	AeBeDiElFeHeIeJeKkLjMeNiOePeQiReSeTmUeWeXeZeaedeeehijekeminnoeriteweyezd1e2e3i5e6i8e	Cd
单位	AjDeEe	QkYibiginnrjsi4i	Ce
单位给		gjsj	
单元	Bi	hjlimk	Ai
单元门	Bi	hjlimk	Ai
单子	AeEk	DjKmLici6j	BdCi
卖	AjBlDcEc	DeEeFeGeHeJeKdLsMeNeOePjQeReSeTdUeVeWeXdZeaibdcefegehiiejokdlemeneorreseteuevewexeyezl0e1e2e3d4m5i6e7e8p9e	AkCb
卖包		djzj	
卖包子		djzj	
卖吃		Ljji	
卖房	Ei	4k	AeCi
卖房子	Ei	4k	AeCi
卖菜		Lm	
卖货	Ai	op5k	Bi
南	AeBeCjEi	akbimkynzi8i	AdCi
占	AiBnCcDeEc	AeCiGkLwXkaemeteye5p9i	AmBdCb
占一		Lm	
占一条		Lm	
占了	Bi	Ln	Ai
占道		Ln	
占道的		Lk	
卡	AZBvCdDdEa	BeDeHjJdKnLeMiNeOeQeReSeTeUeWeXeZeaecedjechejqkelemeskteueweyezi0r2e5e6i7l	AvBUCa
卡上	Bi	0m	AjBe
卡丢	Ci	Kjsi	Bi
卡丢了	Ci	Kjsi	Bi
卡了	AeBj	bkxi	AiBe
卡在	BlCe	0k1i4j6j7j8j	AlBc
卡在审		6k7j	
卡着		Mk3j	
卡着不		Mk3j	
卡里		Hjjj0j	
卫	AdCiEj	AeMzmmze8e	AeBeCj
卫健	BeEi	Mo	AeCj
卫健局		Ml	
卫生	AeCi	Mvmk	
卫生许		Mn	
卫生证		Ml	
印	BdEk	DkGlcsukzi	
印了		ck	AeCi
印件	Ei	co	Ci
印件人		ck	AeCi
印社		Picj	
印社一		Picj	
印花	Ai	Gm	AeBi
印花税	Ai	Gm	AeBi
危		0i3k	
卸	Bi	alkj	Ai
厂	AmBdDd	AZBeDqFeGiJeKeNeOkQnReTeUeVoWeXeZeaeblcedeejhejikelemeoeqjseteweyeze0e1m4e5e6i7j8e9j	AbBk
厂上	AlBeCe	AeQkVm	AeBi
厂子	BeCi	DjQjVjbjei6j9i	AeBi
厂子有		Dk9j	
厂子黄		Qjej	
厂房		Gibk1m	
厂的		Ok9j	
厂里		AeDmek7l	
厂里问		Dk	
厅	AaCpDdEe	AnFeJeNnOlPiQeRiTeUeWjXmcekereteweym4k8e	AeBkCd
厅哪	Ci	Nj	
厅帮		Rl	
厅帮办		Rl	
厅还		Bj4j	Ai
压	AeBkCe	AdHiLeWjaobijelk3k5i6j	AlBb
压在	Bi	Wkri	Ai
压得		3l5j	
压我	BeEi	HjMi	Ci
压着		bj6j	
厕	BjEe	Admt	AjCe
原	BeEj	AjUkclki	AcCk
原件		cm	Ce
原来	BdEj	Akkj	AcCk
厨	Ei	Ad5k8t	AiBe
去	AVCwDdEb	AsBdCdDcGeHiIcKeOcPeReSiVeWpXmYeacclejhdidjbnepdqdrktjucweylzj0d2e3e4j5c6e9d	AaBpCb
去一		SkVj	
去不	Ci	Wj4k	
去了	BlCd	FjQiSjWiXnkiyj0i	AmBcCe
去了没		QjXk	
去人	AeBeCk	Xlgjrj	AeBj
去人社		gj	
去俩		JiMj	
去办	Ci	Wkck	
去吗	AdBeCj	AkTiWk	AdBj
去哪	AbBaCrEd	AiBiCeDeGeHiIeJeLeMkNdOeReVeXeYeaebicdfegejekilemeoeqerisktevewexiyj0e2e3i4k5e6e7k8i9e	AYBpCe
去哪个	Ci	EiPjWiZjhjzj3j4i	
去哪办	Cj	BjFiUibksi	Bi
去哪块		bjsi	
去哪查		dk1k	
去哪登		MkQkSkre	
去哪补		BiWj	
去哪问	Cj	Fikkri8j	
去商		oj	
去商务		oj	
去四		Ji1i	
去四个		Ji1i	
去大		bizj	
去大厅		bizj	
去就	Bi	Jjdj	Ai
去就没		Jj	
去年	AjCe	AeZlejgilkvk	
去找		cjej	
去报	Dj	Tk	AeCi
去的	BeEj	Rkzi	AeCi
去税	Ci	GiNi	
去税务	Ci	GiNi	
去脚	Bi	ml	Ai
去苏	Ci	Ejri	Bi
去苏家	Ci	Ejri	Bi
县		LjQj7i	
又	AdBpCcDeEe	AbBeDeFeHmJjKeLeMiNeReSjTeUeWiXdZealcldeeehmjelimisetiweze0e1i3j5e6j8i	AnBdCa
又不		MkWk	
又说	BkEe	JlSjbjki1j3k7j8j	AkBeCe
又说要		bj7j	
双		AeFkSjnkqj	Ae
双胞		FkSjnk	
双胞胎		FkSjnk	
反		AlJeaimktkxi4i	
反映	Ei	AmOiajml	
发	AkDc	AdBkDkEeFeGeHiIeJiLdNkOeRdSeUeVeWeYeZeaedeeifehdiejdkdmmoepeqvretduewdxezd3i4e5d7m8d9j	AcBk
发人	Ai	qj9i	
发人员	Ai	qj9i	
发商	Bi	BlNieili1i	AjBeCe
发店		MiPi	Ae
发我	Cj	cjyl	AeBi
发我一	Cj	cjyl	AeBi
发投		qi	
发改	AeCj	2i7p	AeBi
发改局		7n	
发短		Ti3j	
发短信		Ti3j	
发票		KkNm	
发花		qk	
发费	Ai	qn9i	Bi
取	AdBiCcDk	AbHmRiTnUiWkXqljwezj0i	AiBcCi
取不	Bi	UjXm	Ai
取不着	Bi	Xm	Ai
取号	BeEi	RjXn	
取暖	Bi	Hjlk0j	Ai
取暖费	Bi	Hjlk	Ai
受	CeEi	GkJjOkjjoiqiulviwm	
受了	Ei	ujwl	
受啥		Aioj	
受理		Jljk	Ai
变	AeBnDeEd	AbEiJjUjcleljlzk8m	AoBcCb
变了	Bi	EjUk	Ce
变更	AeBjEe	AeJkrizl1i8j	AjCe
口	AaBmCkDa	AdBeCeDcFiHcIdJcLmMdOiPdRjSdTcUrVdWlXmYdaccleifegdhljckelcmlneoepeqerdtludvewkxdze0d2e4i5e6l7d9e	AjBd
口一		Xi1i	
口交		1i	
口全		LjXj	
口在	Cj	Zjbken	AeBj
口在几	Ci	Zkbk	AeBi
口在哪		en	
口子	Cj	Xj4i	AeBj
口本		Umcm	
口本上		Uk	
口水	BdEj	ikzi	AbCl
口没		FiRjUitl	
口没让		RjUj	
口的	BlCeEe	Amwo4j6j	AlBdCe
口让		Oj5j8k	
口说	Ei	Kick1i	Ai
口迁		Ul	
口还	Bi	UiXj	AjBe
句	BkCe	AlJjMiwr	AlBc
句在	Bi	Jkwi	Ai
句就	BjEe	wo	Ai
叫	AeBkCdDe	AkJeOmXrZlbieihewlze	AlBZ
叫一		ajbj	
叫号	Ei	Xp	BeCj
叭	Bi	LjOl	Ai
可	AaCkDeEi	AlFeJeMpWkXebncejekewiyeze1k3j7k8p	BiCc
可在		bi1i	
可批		Mi1i	
可真	Ei	Al	AjCe
可证		bk1i3i	
台	BkDe	AdLmOjRiTeViWiXkaetk2i3e5m7j	AkBe
台上		EiLk7i	
台子	Bi	LkXl	Ai
叶	BjEe	mq	AjCe
号	AXBdCaDvEb	AeBeDeEeFdGeHeIeJdLeMeNiOePeQeSeT1UeVeXzYeZeaecdddfegeiejdkdlemeneoeqeresetduevewdxeyj0i1e2e3e4e5e6i8d9e	AeBmCb
号中	Dj	Tk	AeBj
号了	Di	TjXk7i	
号名	CeDi	Tj	
号名单	CeDi	Tj	
号排	Dj	TlXl	BiCe
号排到	Bi	Xl	AjBe
号是	CcDl	Tm	
号窗	Cj	Njzj	Bi
号窗口	Cj	Njzj	Bi
号网	AeDj	Tk	
司	AkCjDcEb	AkBeCeDeElFeHeKeLeMeNeOePjQdSeTdUeVeWeXeZeadbeceeifjgeheiskelkmeoepeqeretduewdxoyjzp0e1e2e3k4e5e6e7e8e9e	BmCa
司先	Ci	lj	
司找		ikzk	
司找谁	Ci	ikzi	
司是	Ai	ij	
司是不	Ai	ij	
司有	AjBe	Em	Bi
司有个	AjBe	Em	Bi
司机		Akym3k	Bi
司没		PiYixi	
司没业		Yi	
司法	Ae	iq	Be
司法局		il	Ae
司法所	Bi	im	AiBe
司流		dkzj	
司流程		dkzj	
司能		Yixj	
司能不		Yixj	
司说	Bj	Ajekll	AjBe
司跑	CiEe	Rkjl	Ce
吃	AeBlCeDe	HnLidjjq8i	AkBb
吃的	Bi	HjLj8j	AiBe
合	BkDeEe	AkFjHeJeKeMjUjXeYqbecedieijekisiueweye1e3j	AjCc
合伙	Ci	Ijzj	
合同	AjEe	AeGiYpdj	BiCe
合格	Bj	Mk0i3k8i	AiBe
合适		Qjsj	
吊	Bi	Hiakwjxi	AiCe
同	BiCeDe	AjGiJjYodjmlrjsktiyjze1k5i	AiBe
同志	Ej	Amri1j	AeBeCk
名	AdBdDmEd	AYBjCeEmFnGeHiIeJdKcLeMeNdOePeQdReSrTtUmVeWdXdYeZeaebdcdddedfehdiejdkdlemeneoeqeresdteuewdydzq0i1e2e3e4u5d6e7e8d	AcBoCb
名上		Uk	
名上哪		Uk	
名下		Bk4k	
名了	Ai	BjSk4i9j	
名单	CdDlEd	EmToxi0j	AeBlCc
名字		Tizn0i4n	
名字在		Tj4j	Bi
名字核		zk	
名系		FjSj	
名系统		FjSj	
名额	AeBiDi	FjTjpj	Ai
后	BmCcEd	BeDeFeHeJeKeLeMeOnReSeTiUeWeaobecldehjiejjkelemlseteuewexiyizd1e3e5j8r	AlBdCd
后半	Bj	Ojhl	Ai
后半夜	Bj	Ojhl	Ai
后厨	Ei	Ad8t	
后院		Okakyk	
后面	Di	TiXj	
吓	Bi	an	Ai
吗	ApBXCjDjEV	AlDeFeGjHiIkJdLdNeOePiQdSdTpUdVeWjYeZeaeddgjhdiejdldmenipeseteuevjwlxjyd1e2i3d5e6e7i	AVB0CT
吗去		7l8k	
吗去哪		7l8k	
吧	BdCdDiEl	AtDjJiKeNiOjQeTkXeZecehejekiuiwexizl0i7i	BkCc
吧三		AkNj7j	Bi
吧三星		7k	
吧三颗		AjNj	
听	Ei	AiDjPiRicjjksjunwm	AiCd
听不	Bi	wl	
听说	AiBeCiEe	PiRj	AcBl
吱	Bi	Amciliwi	Be
吱声		ciliwj	
吵		AeOlapik	
告	AeCjDeEi	BiEiJeKeMlNeSiWebeeihjikjeknljujwexiye3e7n8e	Ae
告登	Ai	Bjxj	AeBi
告诉	CeEk	AeMjSjcjukzj6i	AeBdCl
告诉我	BeEk	Mjcjul	AdBeCl
员	BaDeEn	DlFeHjIiJeKeMkNeQjRlSiTeUeVeWeXeZiaebeceeeheiijekepisnuivmwjyeze3e8e	AaCm
员一	BeEj	Rjpk	
员大		Qjui	
员工	BeCj	Mmfisp	Ae
员把		Skik	
员给	Ei	Hl	AeCi
员给我	Ei	Hl	AeCi
呛		HjOi	
呢	AdBnCb	ApBlJjRlTiViXebikisi0i1k	ArBaCa
呢差		RjVj	
呢差评		RjVj	
周	AeBeCiEi	AjJiMiUiWi0j1j7j	AeCj
周六	Ci	AkNi	
周到		Wj0k	
周就		ei1j	Ci
周末	Ei	Ui	Ci
味	AeBoCdDeEd	Osjlmjtl8j	AnBbCd
味儿	AeBmCeEe	AiOqjlmjtl	AlBcCe
味儿熏		mitj	
呼	Ci	Fkkj	
命	BjEe	Omwk	AjCe
咋	AqBTCnEX	AmDdEqGeHdKcOdPmQdRdScTmVeWdZdadbdddfigehdjdldpeqmrjsmtdudwdxkyjzc0d1d3d4d5d6k7e9d	ARB0CW
咋办		Tirk	
咋弄	Ci	sj8j	AeBi
咋整		Fjiixk	
咋申	AkCe	EiIjoj2j	AeBj
咋申请	Aj	EiIjoj	Bi
咋算	AlBeEe	PpYjfl	AdBlCe
咋能	Ai	El	Bi
咋走	BeCj	Uiyj	AeBj
和	De	AeCiFjGiKeZehljimkojyj5i	AeBi
和平	AeCj	DiFjMiUijjyj5j	Bi
和平区	AeCj	DiFjMiUijjyj5j	Bi
咚	Bj	Op	Aj
咣	Bi	ajlk	Ai
咣当	Bi	ajlk	Ai
咣当一	Bi	ajlk	Ai
咨	AeCi	Giijqisj	Ci
咨询	AeCi	Giijqisj	Ci
咱	Ai	AkCiYi	
品		Ljjlpiqjzi3k8m	
品证		zi8k	
哄		LkWk	
响	BkCcDe	AeElOtanhitj	AlBdCd
哎	Di	Tj	AeBkCe
哥	Ek	MjRjZiejwj	BdCj
哪	AYBOC+DdET	AjCeDdEdFmIdJbKiLeNjOeQeRdSeTiUiVdWjXcZdacbielgeheiljeneoepdqerkspteudvdwcxeyszi3i5d6d8i9d	AJB/CS
哪不		zj8j	Ai
哪个	BZCqEa	AZFoIeJeKeLeNiOiPiQeSdTiWiXeaecdfegeiejekemioeqesitiuewexezj2i3j7e8i	AWBsCc
哪个厅		NjPjWj3i	
哪个口		Wj	
哪个园	CeDj	Tk	BcCk
哪个地		Njzj	
哪个学		Fl	
哪个屋		risj	
哪个派		Uihj	
哪个电	Cj	AeOkdkmktk	AdBj
哪个科	AeCk	FiYjdeljri0j3k	AeBjCe
哪个窗	Cj	BjGisj1i4i6j8j	Bi
哪个部	Ci	Eiejzj5j8j	
哪些	Ci	bicjui	Ae
哪交	Dj	BkKjTkgj	AeBeCj
哪儿	BeClEe	AmHiRjWeijkimkrkyize8i	AcBmCd
哪办	BeClEe	BjWjbjilzi3j8e	AdBlCe
哪去	BkCe	AkWjXili0j	AkBd
哪去了	BkCe	AkXili0j	AkBd
哪咨	Ci	qjsj	
哪咨询	Ci	qjsj	
哪块	Ci	LkUjbisizi	Bi
哪块儿	Ci	LkUjbisizi	Bi
哪备		Kjrj	
哪备案		Kjrj	
哪天	BeCj	Ao	AeBj
哪屋	Ci	Anoj	Bi
哪开	BeCk	Qkhlsjyj	AeBj
哪报	BeCk	FiSibkkj7j	AeBj
哪报名	Ci	FjSi	
哪换		Mi3i	
哪改	Ci	zi4i	Bi
哪整		4j8j	
哪有	Cj	ilyl	BjCe
哪查	AeCj	AeBkFjdksj1j	
哪注		Ykrj	
哪注册		Ykrj	
哪申	Ci	HlKjNkUj	
哪申请	Ci	HlKjNkUj	
哪登	Ci	MkQkSk	
哪登记	Ci	MkQkSk	
哪看	CcDm	FjTn	
哪能	Ck	Nisi1j	AeBi
哪补	Ci	BiKiWjsezj	Bi
哪边		fiyj	
哪递	Cj	IiKjelsi	Bi
哪递材		Iisj	
哪问	Cj	Fikkri8j	
哪领	Cj	Hjsl	Bi
唠	BeEj	AiDlUi	AdCk
售	Ai	Pjok9i	
售额		Pjok	
商	BiDcEi	AcBjCeDeEeFeGeHeIeJmKdMeOmQdReSeTeUeVeWeXeYkZoajbdcedefegdhdiejpkdmeneoupsqerksetdudvewexeyezd0d2e3e4e5e6e8d9e	AjBe
商会		rn	
商会换		rl	
商务	BeEj	ojpp	AdCj
商务局	BeEj	ojpp	AdCj
商场	Bi	Lkam	Ai
商奖	Bi	pm	AiBe
商奖补	Bi	pm	AiBe
商家	Ci	Nijs	
商局		AiJnZm	Ci
商时	BeEj	Zl	
商时候	BeEj	Zl	
商补	BeEi	pl	
啊	AdCiDkEc	AnBeDjLePkRdTnUeWeXeYeZiaebjeekemisetewkypzi8e	BiCd
啊两	Ei	Dlci	Ai
啊两星	Ei	Dlci	Ai
啊你	Ee		
啊你们	Ee		
啊我	Ci	yj	Bi
啥	AoBaCmDeEZ	AsBdDjFiJcKdLdOdQmRcTjVdWdZdadcjddedfehdjckjldmdokretdviyczl0d1d3j5d8l	AXBwCW
啥不		gjqi	
啥也	Ei	AjDiujzj	AiBe
啥也不		Ak	Ai
啥也没		AeDiujzi	
啥优		Yk	
啥优惠		Yk	
啥去	CjEe	Eiclkjri	BjCe
啥去苏	Ci	Ejri	Bi
啥好	Ak	Aloj	Bj
啥好处	Ai	Aioj	
啥待	Ai	AjQj	Bi
啥待遇	Ai	AjQj	Bi
啥我		zj	
啥手	Ci	bjci8k	AeBi
啥手续	Ci	bjci8k	AeBi
啥扶	Aj	AjQjok	Bi
啥扶持	Aj	AjQjok	Bi
啥新		AjCj	
啥时	DiEe	AiEiGiQkTkfi	
啥时候	DiEe	AiEiGiQkTkfi	
啥材	Ci	Njnjqj	AeBj
啥材料	Ci	Njnjqj	AeBj
啥条		AmMi	
啥条件		AmMi	
啥照		Ik9i	
啥照顾		Ik9i	
啥税		Pl	
啥补	Ai	Aeoj2l	
啥证	BeCj	Fi3i4i8l	AeBj
啥证在	Ci	3j8j	Bi
啦	BiCdDj	Tkal	BbCj
喇	Bi	LjOl	Ai
喇叭	Bi	LjOl	Ai
喊	BlCe	AeOnXjhkwn	AmBcCd
喝	CeDeEl	Alekhlijmjzi	AiBcCi
喷	BlCeEe	LjOphl	AlBdCd
喷漆	Bj	LkOl	AjBe
嗑	Ei	DlXiwj	BdCj
嗡		On	
嗡嗡		On	
嘴	BjEe	akwn	Aj
噎		bkwi	Ai
器	Ce	AlNiOiVmWjamqk	
器人	AiBe	Vm	Ae
四	AbCbDeEo	AjEdFeGeHjIdKiLdMiQjRjSeViYdZickfehekeneodqeuivdwcxeyi1j3j6d7e	AbBVCu
四个	Bj	JkRkSeUiek1i	AiBe
四个月	Bi	SeUiek1i	Ai
四五	Dj	Tl	Bi
四十		QjUidj8j9j	Ce
四十天		Ui8j	
四年	Bi	Bjsk5j	AjCe
四星	AcBaCcDeEt	AlBeDjEeHjIeJeLeOePeRiTeYecideeeheiijilemineoetiujvewexeye0e1i2e5e6e	ATBWCz
四点	Bi	OkXjaj	Ai
四趟		Kkzk	
四遍		ViWj	Ai
四遍两		ViWj	Ai
四颗	BeEl	AiFeHiKiMeQiVjWeZjkeyk2i	AXBbCs
四颗星	BeEk	AiFeHiKiMeQiVjWeZjkepeyk2i	AYBcCr
回	BjCbDcEl	AnEiGeHcKiLeMlOdPdQcRdSjTdVdWdYeadcmeigdhqiijkkcoepeqeretcviwcxeyczi0d1d2e3e4d6m	AiBcCi
回两		KjSjzl	Ai
回两颗		KjSjzl	Ai
回回		Jjzi	
回头		Djcjjk	
回家	AeBk	ekjl	AlBc
回来	Bi	AdFkKkSiXjcjdieihiujvi6m	BdCi
回来了		ckdjejhjjj	
回真	BdEk	Ziuj5j	AcCk
回给		Zksk	
回老		cjll	
回说		AeMlbj	
回迁		Bl	
回都		Jjzj	
因		AjEjUi8i	
因为		AkEj8i	
团		ojrovk	Bi
囤	Ci	BjEiri6i	
囤区	Ci	BjEiri6i	
囤区市		Ej	
园	AdBeCbDpEe	BeDeFcHeJeKeMeNeOjPeQeReS3TuUeWeXeZeaebecedeeiheiejekelemeojreseteueweyezd1e3e4e8e	BjCd
园一		Sk	
园一个		Sk	
园了		Sl	BeCj
园报	CiDe	Sk	
园报名	CiDe	Sk	
园抽	CeDk	Tl	AeBi
园抽签	CeDk	Tl	AeBi
园的		SjTi	AiCd
园进		AeSn	
困		AjDlQkui	Bi
困难		AjDlQk	
围	Bk	andizl8k	AkBd
围挡		an	
国	AoBbDeEd	CkQjTeUeWqgikesetkvkze2q6i9i	AaBoCd
国家	AoBcCeEd	CiIiQjgisevk2o9i	AbBoCd
国家给	AlBeEe	AjIigjvl2i	AdBk
图	AdEj	AdDkbrceyk1p8l	AkBeCe
图上	AeBk	yl1i	AkBc
图纸		bm	
圈		DiFiNiXkyj5j8j	BeCi
土	BkEd	Gmasbi3i6i	AjCd
土地		Gm1i6j	
土地使		Gk	
土地税	Ai	Gj9i	
土车	Bj	ao	Ai
在	AZBiCqEX	BjCdEeFjHiIeJkLlMcObPeRdSeTmVdWkeigdheiejbkjlcmincoepetbudvcxdyozj1e2d5j7j	BpCV
在不	AjBe	Tj9j	AdBj
在不在	AjBe	Tj9j	AdBj
在中	Di	TjUj	
在几	Ci	Zkbk	AeBi
在几楼	Ci	Zkbk	AeBi
在办		JkXk	
在北		Kjyi	
在哪	AbBbCqEd	AiDeEeFiGeJeKjLeNjOePeQiWkXeYiZebdckdeekfigeheiejekilemeneoeresjteveyi0i2e3d5e8d	AZBqCc
在哪个		RjWj1i6k	
在哪儿		AlHkwi	
在哪办		zk4i	
在哪报	Ci	FjSi	
在哪查		BkFj	
在审		6l7l	Ai
在审核		6j7l	
在家		Fl	
在我		mj5j	
在我家		mj5j	
在手	Dj	Tkzj	Bi
在手机	Dj	Tkzj	Bi
在楼		hlyj	
在没		Bkkjpi	AiBe
在没有		Bk	
在河	Bi	ci5k	Ai
在网	AjBd	Ejbiojrj	AdBj
在网上	AjBd	Ejbiojrj	AdBj
在走	Bi	Jn	Ai
在路		Lk0k	
在还	AiBe	PjYjqizj	AeBi
在那	BkCe	FeHiwk5k	AlBc
在里	BdDk	Tl	AdBk
在里头	BdDk	Tl	AdBk
地	BmDZEe	AjBcCdFjGlHcIdJcKlLeMcNeOiPdQcReSdTcVdXcYdZcatbicbecfdgdhckclemboiqdrdtpudvdxdyqzi0i1u2d4d5l7c8c	AmBeCb
地下	Bi	djtl5j	Ai
地下室	Bi	djtl5j	Ai
地两		Am	AjBe
地人	Ai	AjUj	
地住		Km	
地住院		Km	
地使		Gk	
地使用		Gk	
地土		Giak	
地址	Ai	AeElykzo	AiCe
地址变		Ej	
地备	Ei	Kk	Be
地备案	Ei	Kk	Be
地户	Ai	FiWk	
地户口	Ai	FiWk	
地手		1l	
地手续		1l	
地方	Bi	AdGiHeNiUibijksiwiypzi3k5j	AiCe
地的	AeCj	Aipisj0i1k	
地的补	Bi	pi0i	
地看		Kk	
地看病		Kk	
地税	Ai	Gj9i	
地那		aj1k	
地铁	AeBjEe	Alaltmyl	AiCd
场	AcBlDe	AZBeDeEeFiHeIiJeKeLkMiNeOlQeReSeUeVeZeajbkdeeehjiejkkelemjpetkuewexeyezi0e1i3i6e7e8n	AkCc
场不	BdCk	zj4i	AcBk
场就		sj1i	
场局	Ei	zj8j	AeCi
场所		Mk	
场所那		Mk	
场核		Fk8j	
场那	BjEe	Olhl	AjBeCe
圾	AeBlCe	AeLjmx	AmBcCe
圾桶		ml	
圾站		Lkmj	
址		AcEkTjypzn1m	
址变		Ej	
址是	AdBjCeDi	Tjyl	AkBd
坊	Bj	Ol8k	Ai
坏	AdBkCe	AkBeHjJeNjTjWjXeaeeehjjokelnmesitewe3k	
坏了	DiEe	AlHkMiNkTkjilksite	BdCi
坏了一	Bi	AmMi	
坐	AdBeCjDeEi	AcDmHeJeKeRlViXpeejekiniwnyq	AdCi
坐着		Xjkj	
坐那		wkzi	
坐那儿		wkzi	
坑	Ee	AmMihejltm	
块	De	AbBeDeHeIjJeKjLjOePkQeReTeXiaebkeehejjkilereteweyezi1p4j5j8e	
块儿	BcCiEj	AeCiLkUjWibmmisiuizk4i	AcBiCi
块儿办		Ujsi	
块地		Gi1m	
块钱		Picj	
垃	AeBlCe	AeLjmx	AmBcCe
垃圾	AeBlCe	AeLjmx	AmBcCe
垃圾桶		ml	
垃圾站		Lkmj	
型	Ak	AeClGiYi9j	Bj
型中		CkYe	
型中小		CkYe	
城	Ai	AdGnLrUjkl3k5i	
城建		Gk	
城建税		Gk	
城管	Ei	AeLskl5j	
城管收	BeEi	Lm	
培	CeEi	AdQjdnonpj9i	Cj
培育	Ai	Aeok9j	
培训	Ej	AeQjdnokpj	BeCj
培训班		dl	
基	BiEe	Bialgiliokpjrk1j5e	Ce
基地	Ci	okpj1k	
基金	Bi	Bilirl	Ai
基金会		rl	
堂	Ei	HqMjOkYiki	AeCj
堂子		MjOk	
堂子的		MjOk	
堆	AeBmCeDe	AeLiQiajcilims5k	AlBeCc
堆在	Bi	Ljmk	Ai
堵	AeBlEc	Lqajhjmltj	AkCc
堵了		mmti	
堵得	Bi	Lmti	Ai
堵得死	Bi	Lkti	
塔	BiEe	Olakyj	AiCe
填	BeCiEi	AcQiRicqui7k	AeBi
填了		AeQjcjui	
填了一		Qjui	
填表	BeCi	AeRicm	Bi
境		AcWqom6j	
墙	AdBpCeEb	AeLdOeanbnhkijjekitewkyeze0i5r8e	ApBaCc
墙上	BkEe	hlikkjwl	AjBe
增	Ei	AeNmPmVjsjuizi6i	AeCj
增值		NkPmui6i	
增值税		NkPmui6i	
壁		kj5j	
士	Ai	gl	Bi
声	DeEi	AnYjapkjli	AeCj
声了		Oiwj	
处	AlCeDe	AdDiEpJjLiQeZkikoisiyl1k6i	
处理	Bi	sj6j	Ai
处罚	AlBeCd	Eq	AdBj
处罚能	Ai	Ek	
备	CjDcEe	AaBeCeDeEeFeHeIdJjKlLeMjNeOePeQeReSeTeUeVeWeXdYeZeaeblcjeefegeheiejdkjlemeneojpernseteuevewexeyd0e1e2u3e4e5e6e7x9e	BjCc
备个		rl7k	
备个案		rl7k	
备更	Ee	2n	Ce
备更新	Ee	2n	Ce
备案	AeBiDe	AcKnMkXebjcejekkrlze7w8j	
备案一		Kj7j	
备案号		7j	
备案给		Ki	Ai
备贷		2k	Bi
备贷款		2k	Bi
备钱	Ai	oj2j	
复	AlCaDe	DiEsIiJkUeXebecqrize6i9i	
复印	Ce	AdPics	
复印件	Ei	co	Ci
夏	BjEe	Jkekmi	Ai
夏天	BjEe	Jkekmi	Ai
外	AeBmCjDcEa	BeDeEeFoGeHeIeJeKkLlMeNeOmPeQeTeVeXeYeZeaebicedigehdiekelimeneoiperetiuevewjyezd0e1e2e3j4e5m6l	AlBiCZ
外冒	Bi	tl	Ai
外卖	Bi	ejji8i	AjBe
外地	BcClEe	AiFmKkRiUiWjsj	AcBmCe
外地人	Ai	AjUj	
外地住		Kk	
外地户	Ai	FiWk	
外扩		Lk5j	
外扩了		Lk5j	
外来	Ei	FjSj	Ci
外贸	Bi	6l	
多	AsBZCeDcEd	AoBeCiEkFdKkLdMcNdOdPiQiSeUdWdXjZceefegkhcidjckelcnnojpdqjtduewk0e1d2j3d5d6m7d8e9j	AYBsCa
多一	AeEk	Kl6j9j	AjBe
多三	Ei	AeDkck	Bi
多久	AlBeEe	AeEoJkXlni0i	AdBlCe
多久能	Ai	Emnj	Bi
多了		AiBjcimmwmzk	AjBd
多了四		mm	Ci
多交		Pjuj6n	
多交了		uj6k	
多交的		6k	
多少	ArBWEb	AqBdCiDdEdFeHiJdKiLeMeNeOePiQkUeViWeXdYiZdcdddgmheiejdlemenkokpeteudvjwd0d1e2l3e4i5e7e8e9i	AUBvCc
多少以		Vjvk	
多少天	AjBe	nmxj	AeBj
多少年	Ae	Qjsj	Ci
多少真	Ej	Kl	BeCj
多少钱	Aj	AkCiHjKjSiYibiri9i	AeBj
多扣	Ai	qo6j	Bj
多月		Jkbirk8j	Aj
多给	Ai	Kknm	Bi
夜	AdBnDdEd	AdDeHiKeLlOratbehqjekemite5e8e	AmBeCb
夜偷		Oimj	
夜里		aq	
够	AkCd	CkHiNjUjZjeefijjlkni9k	AdBi
够不		9j	
够不够		9j	
够意	AeEj	Zjui	BdCk
够意思	AeEj	Zjui	BdCk
大	AaBjCjDd	BiCdDiEdFdGdHjIeJiLeMdNlOiPeQkRiSdVdXjZdaeccddfdgihijckpmlndojpeqdrdseuewkxdylzd0d3k4j6d7d8c9d	
大东	Ci	OiWkbjki	
大东区	Ci	OiWkbjki	
大了		Qiwk	
大件		mk3j	
大企	AjEe	Ylvi	BjCe
大企业	AjEe	Ylvi	BjCe
大厅	AbBeCpDdEe	AlBiNlRjTeWiXlyl4k	AdBlCd
大厅哪	Ci	Nj	
大厅帮		Rl	
大厅还		Bj4j	Ai
大哥		Rjwk	
大姐	BeEk	HkKiNjmk	AdBdCm
大姐天	BeEj	Hkmk	AeCj
大学	DeEi	DkHkQeUmgmoj	
大学生	AiBdCi	IiUkgmoj	AdBk
大海	Bj	JiKk	AjBd
大灯		ajkj	
大热	Ei	Dkui	Cj
大热天	Ei	Dkui	Cj
大门	AeCi	Qjlkyl	
大门朝	BeCj	yl	AeBi
大队		el	
天	AdBnCdDd	AlCeDiEeFcGdHjIdJoKeLdMePdQdSeXcaoblcidceefdgdhlicjiljmlnnodpdqdtkudvdwbxiyc2d5e8k9d	AlBc
天三		AeBkMkRj	AeBjCe
天三星		AeBkRj	Bi
天上	BeCiEi	AlBjHjui	AdCi
天上班	Cj	Am	AeBi
天不		Aeajjjmj3k8k	
天不亮		akmk	
天了	Bj	OmUi0j	AjBe
天似	Bi	aj8k	Ai
天似的	Bi	aj8k	Ai
天假		Akcj	
天又		Jjailkmjtj	BjCd
天天	AdBkCdDeEi	AeDjHmJkLiVjaibjhq	AkBaCi
天就		AdJjKjRiUiWjkizj0k1i	BdCj
天就批		Kkbi	Ci
天就给		kjmi8j	
天工	AeBj	akbj	AjBe
天开	BeCj	Akhk	AdBk
天接	DjEd	DkTj	
天来		HkJj	Ci
天没	BiEe	AmHimixj	Ce
天没人	Ai	AjHjxj	
天的		Dkekmkni	
天系		Jj4k	
天系统		Jj4k	
天给	Ei	Nihj1i	Cj
天给四		Ni	
天能	AiEe	JiUj6j	
天还		kj6i8j	
天这	Bi	JkUi	Ai
天那		mj	
天都		5j6j	
天都不		5j6j	
天骑		Qjhj	
太	AdBeCeEl	AmJiKeLjRiXjajbjcjhl1i5e	BbCl
太多		Xick	
太太		LkUihk4i	Be
太好	BeEi	TiXkui	AeBdCl
太好了	BeEi	TiXkui	AeBdCl
太感		AiUi	Ci
太感谢		AiUi	Ci
太阳		bk1j	
失	DdEj	AnEkFiHoIeKeNjQpSeXecedeeegekeleresjvoyeze6e8e	AjCb
失业	AjBd	AdQqskvp	AcBk
失业登		Ql	
失业金		Qjslvi	Ae
失业险	Ai	vn	
失信	Ai	El	Bi
失望	AeBeCeEl	Aq	AlBdCd
失能	AeBkEe	AeHp	AkBd
失败		Fj	
头	Bk	AiBdDmEeFeHeIlJjKdMjNiPeQdRkSeUdVeWdXlYeaibdddfegehiidktldneoeperetdudvexezj0d2e3d4e5k6e8c	Ce
头一	AiBd	AeIkXksjzn	Bj
头一回		sk	
头一年	AjBe	Ikzk	AeBj
头到	Ci	Rj	Bi
头到尾	Ci	Rj	Bi
头天	Ej	Ni7j	BeCj
头店		Mjjk	
头文		JjZk	
头文件		JjZk	
头没	BcDjEi	RjTlkl	AcBiCi
头都		Aimkwk	
头都不		Ajwk	
夸	BeEk	Amzj	AdCk
契		Bm	
契税		Bm	
奖	AkCbDe	AeCjJpKePeQiReTeUeXeZuceeejekeompluewe9n	AeCi
奖不	Ai	gi9j	AeBi
奖励		JlQjZoolzi0i9j	
奖励一		Zl	
奖励多		Akoj	
奖励没	Aj	Qkfi	AeBi
奖励资		Zj0j	
奖补	Ae	AeJiZmpm	Be
奖金		AeJlZn9j	BeCj
套	BkEe	BkMijlzi4i8j	AjBeCe
套房		Bk4i	
女	AiBdCeDj	AeFjHjIjQiTlUjhkniwj	AbBl
女的		njwk	
奶	BeCi	8l	AdBi
奶茶	BeCi	8l	AdBi
奶茶店	BeCi	8l	AdBi
她	BoCdEb	Aewv	AnBcCc
她说	BjEe	wn	AjBe
她说话	Bj	wl	Ai
好	AcBaCbDcEu	AxBiCeFdGeIeJcMdNdOdPeRjSjXlYeZiadbideedfegeidneqeresdukvexeyjzi0d1d2e4d6d7d	AaBZCr
好了	AdBdCdEn	AkKiTiUiViWkXjki	BYCo
好事	Ei	QkZj	AeBeCj
好事儿	Ei	QkZj	AeBeCj
好使	Bj	Sicklk	AiBe
好几	Bi	bjhjmiti5j	AjBd
好几万		bj	
好几个	Bi	Aitj	Ai
好听	Ei	Ajuj	AjCe
好处	Ai	Aioj	
好样	Ei	Dj3j	AeCj
好样的	Ei	Dj3j	AeCj
好的		Akkj	
好给		AjRipi	
好评	Ei	Anzi8i	AeBcCk
如	Ei	LjRj	Ai
妇	AjBe	IjUinl4k	AdBj
妈	Ej	AeHlKjOiWkcjhmwi4j	AeCj
妈的	BeEj	hj4i	Ci
妥	Ei	UjZi	Ci
妥了	Ei	UjZi	Ci
妹		Rizi	Ci
始		OkPkTi	
姐	BeEk	HkKiNjmk	AdBdCm
姐天	BeEj	Hkmk	AeCj
姑	AeEj	AlDiNjUkdisi8i	BdCk
姑公		Ul	
姑公安		Ul	
姑区		MiNi8j	
姑娘	Ek	AlDjpiui7i	AeBeCk
姑娘电		ui7i	
姓		AmUi	
委	BiCiEd	cnllqj	Cd
委会		ll	
委托	CiEe	cnqj	BiCe
娃	AiBeDi	TjWknk	AdBk
娘	BdEm	AlDjijpiui7i	AbBdCn
娘电		ui7i	
娘电话		ui7i	
婚	Bi	Uiciii4j	
媳	AiBe	Uinl4k	AeBj
媳妇	AiBe	Uinl4k	AeBj
嫌		JkUjwi	Ai
子	AdBnCeEc	AYBdCdDjEdFoGeHcIdJbLmNkPdQdRbSjTkVeXjYdZcakdmekfegehiidkilbmpnkodpdqdrdscudvdwoxdze0d1c2d3d4q5o7c8d	AlCb
子一		mk4j	Ci
子上	Ci	FkUjwm4i	
子上学		Flwk	
子上户		Uk	
子也	Ei	Sjyk	
子了		Kjdj3k	AiBe
子人		Xl4i	
子入	Ei	Sm	AdCk
子入托	Ei	Sl	AeCj
子名		4l	
子咋	Di	Tjek	
子四		Dl	
子在		FjGiHi	
子就		Xjfi	
子差		Lihktj	
子差点		hktj	
子开		Njzj	Ci
子念	Ai	Fm	
子念书	Ai	Fm	
子手	Bi	dk4i	Ce
子把	Ei	Lk	Be
子报		nj	
子有		Dk9j	
子没	Bi	BiLiOk5k6j	AiBe
子没法		BjOk	
子派	Di	Tihj	Be
子的		KiMjOkajbkdjiini	
子票	AkBe	Nn	AdBj
子租		Fibk5j	
子给		Fjkknj	
子要		Akkj	
子要掉		Akkj	
子让		tk8j	Bi
子跑	BdEk	KkNl	
子转		4j	
子过	Ei	4j	Ci
子还	BkEe	FjLjwk5j	AkBe
子都	BiCiEe	LkUian0i	Ce
子都不	Bi	Niak	
子钱		Bjej	Ai
子黄		Qjej	
子黄了		Qjej	
字	Bi	AbBeDjJkKeNeRiUiVjXebekoseyezo0l4m8e	AjCe
字在		Tj4j	Bi
字改		Ui4i	Ai
字核		zk	
存		qjtk	
孙	BaCiDl	FlTntj	AZBn
孙子	BbCiDj	FlTltj	AaBl
季	AlCeEe	AeMkPpzi0k	BjCe
季度	AjEe	AePmzi0k	Bi
季度了	Bi	Ji0k	Ai
季度二	AiBe	Pj	AeBi
学	AdCmDc	AbBeEeF6HjJeKeMeNeOePeQdReSdTeUjVeWeXeYiZeaebecedjeegmhmiejekelemenepereseteuevewiyezd0e1e2e3e4e5e6e7e9e	BjCc
学不		wk	
学区		Fp	
学报	BjCe	FiHl	AjBd
学报名	BjCe	FiHl	AjBd
学校	Ci	FpYk8i	Bi
学生		QeUkgohloj	Ce
学籍	Ci	Fm	BiCe
学费		dmgi	
孩	BiEc	DeEeFqHeJeMeNeOiQdReSnTlUjVeWkXdYeZebecddpfegjhjiejekelemennseteueveyeze0e3e5e6e8e9e	Cd
孩子	BiEd	DeEeFqHeJeMeNeOiQeReSoTkUkVeWkXdbecedphjiejekelemennseteveyeze0e3e5e6e8e	AiCe
孩子上		FkUjwk	
孩子入	Ei	Sm	AdCk
孩子咋	Di	Tjek	
孩子念	Ai	Fm	
孩子报		nj	
孩子没		BiLjOk	
孩子派	Di	Tihj	Be
孩子的		Kjdknj	
孩子给		Fjnj	
孩子都		Uiak	
安	Ei	AdFjQmRkSiUlXjeigjhilj	
安局		Ul	
安排	Bd	AeFjQmRlSjTi	AdBj
完	AeBmCbDdEi	AXBjCeDmEjGeHdJcLdNePdSdWkYeZdadbldeemfegehdidjkmdoeqetjudveyd0l1i2e3m6l7e8k9e	AjBb
完一	Aj	Ikjl0i	AeBj
完不	AeBj	jk3m	AjBe
完不给	AeBj	jk3m	AjBe
完了	CeDeEj	AdBiEjRjViWjXjejzi0k1i8j	
完了五		xizi	
完了四		bj8k	
完了钱	Bi	0l	Ai
完事	Ei	DjFjNiWjekzk	Be
完事了		ekzi	
完事儿		DjNizi	Ai
完四	Ei	rjsk4i	Ci
完四星		rk4j	Ci
完就		Dkbk7i	
完没		bk6k	
完活	Ci	ej3i	AeBi
完第		jj8j	
完第二		jj8j	
完给		Mj5k	BeCi
完说		Ujpj	
官	AeCi	Aiiq5k	
官司	BdCj	iq	AeBi
定	AiBjCdDe	AeKiPjQkVkYjbijjkjsj9m	AiCe
定去		kksj8i	
定去哪		kksj	
实	Ei	DoZlak9i	Be
审	AbBlDe	AaDeFeHeJkLeMeNjOeQeRiTeVjWeXeZeaebqceeefjheiejekllemeplseteuewiye0e3j4e5e6l7j9i	AnBcCc
审了		NjUibk8j	
审了半		Ujbk	Bi
审图		bm	Bi
审批		AeJlKjNiRjUibkkn	BeCi
审核	AeBiEe	Njfkzj6l7k	AjBeCe
客	AeBlCe	AjDkNnjlwl	AkBc
客户	Ei	DkNm	BeCi
客服	Bj	AkNijl	AjCe
室	AcBiCi	AjDjJiMiRiditk5i	BdCi
害		Njzj	
家	BjCcEi	AaCeDeEeFiGdIeJbLcNcOmPeQjReSiTjVnWiXbanbeddedfdjsmiodqdsctjxdze0e1k2j3e5p6e7e8e9e	AeBeCj
家一	Bi	AeSkjmuj1i8j	Bd
家一步		Sk	
家上	Ei	Miri4i	Ci
家上门	Ei	Miri4i	Ci
家了		Wkzj	
家二		vjzi	
家二十		vjzi	
家具	Bi	Okmltj	AiCe
家囤	Ci	BjEiri6i	
家囤区	Ci	BjEiri6i	
家地	Ei	ijti	AeCi
家孩	Bi	FiSk	Ai
家孩子	Bi	FiSk	Ai
家帮		MiZk	
家当		bkkj1i	
家当天		kj1i	
家把		Vj	Ci
家把我		Vj	Ci
家有	Bi	BjVk5j9j	
家楼	Bi	ak5i	Ai
家没	BdDj	KiTkUici	AcBj
家的	BkEe	jiki0j5k	AkBeCd
家的不	BjEe	kj5k	AjCe
家盖		cj1j	
家窗	Bi	Ommk	AiCe
家给	AkBcCe	AjIiKjQiWkcegjriseuivk2i3j	AbBjCi
家给我		Ajgkui3j	
家网		alcj	
家能	Ai	AiQj	
家说	Bi	cjjm	Be
家那	BeDjEe	Tlwk2j	AeBlCd
家里		QjUiikjl	
家长	Di	SjTjdi	Ae
家门	Bj	AeQjhntj1j	AjBd
家门前		tk1k	
家门口		FiQk	
家高		ti9j	
容	AeEj	AiMlVkjj	BdCj
容院		AeMljj	Ai
宿	AdBnCeEe	Opapek	AnBbCe
宿的	AeBk	Omek	AkBd
寄	Bi	NiUiWisj	Ai
寄丢	Bi	NjWisj	Ai
寄丢了	Bi	NjWisj	Ai
寓	Bj	Hn	AjBe
察		eohk	
察大		el	
察大队		el	
察说		eihk	
寸	Ei	kk8k	
对	BjCeDeEe	AdDkFiGiLjOoaebjcedjjekiqiujwixi6j8j	Ai
对面		LkOj	
导	AeDeEj	CiDkJoUidmriuiyk8i	BeCj
导出	Bi	Jl	Ai
导出差	Bi	Jl	Ai
导到	Ei	Cjyk	
导没	Ei	DkJi	AeCi
导航		yl	
封	Bi	BjPk5l	Ai
小	AnCaDd	AdCpEdFlGjPpQbRdSjUcXeYoZdaibbcbecfdhnidkblmndodqerdscwexdzk0d1e2e3c5i6d8p	AeBi
小买		Yjzk	
小买卖		Yjzk	
小企	Aj	AjCkYlvi	
小企业	Aj	AjCkYlvi	
小伙	BdEl	AjNlhi4k9j	AcBdCm
小公	BeCi	GjPlYizj	AdBj
小公司	BeCi	GjPlYizj	AdBj
小区	AeBnCeEd	AeBiFiLiOkalhelrtk1i	AoBbCc
小区门	Bi	LjOltl	Ai
小卖		Pjzi	AeBi
小姑	Ei	Djpiui7i	Ci
小姑娘	Ei	Djpiui7i	Ci
小学	AeCk	FqLi	AeBi
小孩	Di	Tjgk	Bi
小巨	AlBeCe	Cs	AdBj
小巨人	AlBeCe	Cs	AdBj
小年		hjwj	
小年轻		hjwj	
小店		Akzj	
小微	Ak	GiPkYngi	AeBkCe
小微企		Plgi	
小旅		Mjhj	
小旅馆		Mihj	Ai
小时	Ei	BjDkViXiaihk	BeCi
小时就		BjVjai	
小本		Wm	
小本儿		Wm	
小班	CeDi	SoTidi	
小票		Kk	
小规	AjEe	GiPmuj	AeBj
小规模	AjEe	GiPmuj	AeBj
小铺		zj8j	
小鞋	Bi	dj5k	Ai
小饭		8l	
小饭桌		8l	
少	AoBYDd	AoDdEdFdGiHjIiJcKlLdNdOdQiRiUdVkWdXdZebeclddglhdidjildmdnjoktdvkwdze0d1d2k3d4i5d6e7d8d9i	AaBpCc
少一	Ei	Knck	AkBeCe
少了	BiCe	Bkpk	AjBe
少交		Gjqiuj	
少交一		Gjuj	
少以		Vjvk	
少天	AjBe	nmxj	AeBj
少带		cm	Ci
少年	Ae	Qjsj	Ci
少点		VkYj	
少真	Ej	Kl	BeCj
少算		si	
少钱	Aj	AkCiHjKjSiYibiri9i	AeBj
就	AbBqCWDbEm	AlCdDkEdGeIdJpKiLjMdPdQmReSeTeUeVdWdXpYdckeeidjemjneodpdqdretlwnyczi0k2d3c4d5d6c9d	AoBW
就一		AlBjJk	AkBd
就一颗	Ei	Am	AjBe
就不	BkEe	AeJjKjejfkwn	AjCe
就业	AkBc	AdQsgknisi	AdBlCe
就业困		Ql	
就业的	Ai	gjnisj	Bi
就享		Giuj	Ci
就享受		Giuj	Ci
就仨		Xl	
就停	BjEe	JiKiXjaj	Ai
就关	BiEe	jm	AjCe
就冲		Al	AeCi
就冲这		Al	AeCi
就到	BdEk	ainiyj7j	AcCl
就到了	BeEj	ai7j	AdCj
就办	Ei	Ujbj8k	Ci
就办完		bj8k	Ci
就在	Bi	Lkmjyj	AiBe
就完		zk	AeCi
就完事		zk	AeCi
就差	Bi	AeJjXkci0k	
就干	BjEe	JiXiam	AjBeCe
就开		OkXkbjii	Be
就得	Bi	Xlfi	Ai
就成	Ai	citnxj	
就我		kj0j	Ai
就打		Zjvj1i	
就批		Kkbi	Ci
就批了		Kkbi	Ci
就把	BeEi	kjmjtk5i	Ci
就拿	Ei	BjNj1j	AeCj
就拿到		Bj1j	
就拿着	Ei	Nk	AeCi
就撵		Lkwk	
就改		Fl4j	
就是	AeBiCeDeEj	AkDkJlKeLeNjQeSiTeZjaecidihejdkelemmteuiwdye0k7e	Bi
就是不	Bj	Bjei0m	AkBd
就是人		RjXi	
就是差		Al	
就是没		AiJk	Ai
就是要		bjci	
就没	Bj	AeJmLkOiXidj5i	AjBe
就没人		Jm	
就没影		dk	
就给	AeEj	Njcidikisi8i	AiBdCi
就给办		Uicj	
就给我		Aj8j	Ai
就行		cjsk	Ci
就说	BeDkEe	Tlkj	AeBj
就走		DnVjvj	
就过	BeEj	Mjcirj	AdBeCk
就过五		cirj	
就这	BeEk	AnJkUj	AkBeCd
就那	BeEj	AmJi	AbBmCe
就那么		AkJj	
就问	BjCe	Njwi	AjBd
尺		kk5k8k	
尺寸	Ei	kk8k	
尾	BeDj	RlTl0i3k	AdBj
局	AXBiCiDcEn	DcHeIeJjLdNePeQiRdVjXdaebmcddkfegeljmdnepkqeriteuiwdxeyj2e3i4d6i7i8l9i	BbCm
局一		uj	
局专	Ei	piuj	Ci
局专管		uj	Ci
局几	Cj	ij1i	Bj
局几楼	Cj	ij1i	Bj
局半		aihj	
局哪	Ck	FjGiMiYkljoj	BjCe
局哪个	Cj	FjGiMiYklj	BiCe
局备		dj7j	
局备案		7j	
局帮		djzi	
局帮我		djzi	
局把		pizi	Ci
局没		sj1i	
局没人		sj1i	
局电	Ci	AjFjbj	
局电话	Ci	AjFjbj	
局的	Ei	Vjpiri9k	Ci
局的小		pi9j	
局的管		Vj	
局管	Ci	Jibjri8i	Ce
局管不		Ji8i	
局管吗	Ci	bjri	Bi
局给	BeEj	Qipi3j	AdBeCk
局讲	Ei	piui	
局说	BiCe	KiUiWidi0j	AiBe
局长	BiCiEe	AnJk	Cd
屁		AeJkXk	
层	BkEe	Okgimjzl5p	AjBe
居	BjCiEe	AdHmUncjhjij5o	BiCc
居住		Uocj	
居住证		Uocj	
居往	Bi	hk5j	Ai
届	Ai	gmrk	
屋	AcBqDeEZ	AlBeFeJeKeNeTeUeXjbeeehmjelnmdojpetlwjyeze4e5m7l8e	AqBcCZ
屋子	Bj	Xlhk5l	AkBeCe
屋子人		Xl	
屋里	BjEe	Oiajkjlo	AjCe
屋顶		7l	
屎	Bj	mm5j	AjBe
屏	BkEe	Nijnkj	AkBdCe
履		Yjwj	
岁	BcCmDe	AdFjHjQnRiSkUiskwk	AZBlCi
岁了		SjUi	
岁数	AeBdCl	FkQiRiSislwk	AaBl
岁数大		QiRiwk	
岗	AqBdCaDe	AaIlPeQtTeXeeegisevzze	AbBl
岗位		AeQmvl	
岗是	Ai	gkvi	Bi
岗的	Ai	vm	
岗的钱	Ai	vm	
岗返		vm	
岗返还		vm	
崩		OmSj4k	AjBe
工	BkDZ	AZBcEdGdIjJjKcLcNcPiQjRcSdTcUdVrWcXcZdaxbwccdcewfjhciijckclcmcnjodpdrdsnudxdyczb0c1d2e3c4d5d7c8c9d	AiBe
工人	BdEk	Dlblvj	AdCj
工伤	Ck	iksl	AeBj
工伤认		sl	
工作		Jkgjwk	
工作人		Qiwl	
工信	AdBdCiEk	CjQjVq2i	AdBeCl
工信局	Ei	CiVp	AeCi
工厂	AiCe	OiVm	
工地	Bk	AdOkaubi	AjBd
工的		bneltk	
工的证		bk	
工程	Ee	Ykalbiek	AiCe
工许		bl	
工许可		bl	
工证		bm	
工资	AlBiCdEd	AePjerfjnn6i	AiCd
工资了		ej6k	
工资算		fiqi	
工资谁	Ai	eknj	
工钱		bjel	
工难		DiQk	
巨	AlBeCe	Cs	AdBj
巨人	AlBeCe	Cs	AdBj
差	AbBXCdDcEw	AsBdCeDiEeGeJjOdSkTdUeXiYeZjadcnddedgejdldmdneoeqereujvexeze2e3d5d8j9d	ArBYCc
差一	BeEi	cjfj8k	
差一个		cjfj	
差个		Jjci	
差了	Bi	AmJj	
差就		AjJj	
差点		Aihktj	Ai
差评	AcBSCcDdEy	AnBeCeDkEeFeGeHeIeJdLjMjOePeSjTeYeZkaeckdeeefegehejekilemeneoereseteukvexe0e3e4i5e6e7i9e	AuBXCZ
己	AiCeDdEj	AjBiDeFeHeJeNeQjRiTeVeWiXeZiaebeeeheiislteujwiye1j3e4e5n7e8j	
己不		cjkj	
己交	Ci	Qlsl	AeBi
己家	AiEe	1k5n	BiCe
己就	Ei	Zjciuizi	AdBeCk
己就享		Giuj	Ci
己找		RjUidijk	
己报	Ai	njvi	
己报还	Ai	njvi	
己掏		AjIiKk	
己掏多		AkIi	
己看	CeEi	ujwk1i8i	AjBe
已		AlGi	
巴	Bi	Qkjl	Ai
市	BiCiDd	BeDeEjFeGiHeIeJdKeLqMeNeOePiQeReSeUeVeWeXeYeZeaebjcddeeefegehdiejrlemjneoeresetduevezm0i2e3i4e5k6e7e8n	
市一	AiBe	Pl	AeBj
市场		Ljjmmlzi3k8i	Be
市场局	Ei	zj8j	AeCi
市市		zk8j	Ci
市市监		zk	
市的	Ej	Akzk	AeBeCj
市监		Eljlzl8n	
市监局		Eijlzm8n	
市里		0k8k9i	
布	Bj	tn	Ai
师	BiCdDeEi	AcFjHeSoTecedoejfjitsi	BdCj
师一		ij	
师没	Bi	dkik	Ai
带	AaBYCr	AjBeDeFeHdJeKiMeQeTiUiVeWkXeZecwdegdheiejekeokpksjueweyezd2e3e5e	AWBmCj
带啥	AdBcCmDiEe	EiSiTjUkcigenirisk4i	AaBl
带啥去	Cj	EiNiri	AeBj
带户		cl	
带户口		cl	
带着	Ci	OjRj1i	Ae
带货	CeEi	olpl	AeCi
席	Ci	AkZk	
席服	Ci	AkZi	Bi
席服务	Ci	AkZi	Bi
帮	AaBcEn	AeBeEeHeIlJeOePeRvSiTkUeWeXdYeZkaebicdgehnipkjlemeneoepeqetevewdxeyeze0e1e2e3e4e5e6e7e8d	AbBcCo
帮办	Ei	AcRw	AjCe
帮办的		Rk	
帮小		Akhj	
帮我	AcBbDiEm	AdDjQiRiTkZjdiiijikjuj	AZBbCr
帮我们	AeBdCiEj	DkRjdj	AdCk
帮我打		Niii	
帮我把		jjzi	
帮我算	Ei	Kisi	BeCj
帮着	BdCjEi	AdKiSjZkblikki9i	AcBiCi
帮着弄		KiVi	
常	AmBeEe	ErRjUirj	AdBlCd
常了	AkBe	El	AdBj
干	Ce	BeDoEeFeIiKeMeOePeQkReSeUeVeWeXlZeaocedeeshdiejeleresewexkye1e3e5e6e8d	Ci
干了	BiEe	eotkxi	
干净		mk0j	
干啥	BiDiEd	HjTjkjvi	
干完		em	
干活		AeDmNiao	Bi
干活的		al	AeBi
干等	Ei	JjXk	BeCi
干部	AeEi	AiDl	BeCj
平	AdCi	AnBjFkHeQeReVkWeXebideeehejkkelesetewezd7k8j	
平区	AeCj	DiFjMiUijjyj5j	Bi
平区医	Ci	niyk	AeBi
平区城		5j	
平台		EiSi7k8i	
平台上		Ei7i	
平营	Ci	AjJi	
平营商	Ci	AjJi	
平街		cimi	
平街道		cimi	
年	AnBoCcDZEY	AdBlCiEkGeHnIkJiMcNcOcPjQeReScTcUeVeWcXeYebediengjheidjbkbnerlsktiudvjwexeyc0j3j4d5i7d8c9j	AmBiCX
年不		bk3i	
年不给		bk3i	
年了	AdBnCeEd	AeBoJlQiViYi0l2i9i	AnBa
年了没	Bi	BiVj	AjBe
年了还	Bi	Jk0k	AjBe
年交		ojvi	
年公	Bi	Hl	Ai
年公寓	Bi	Hl	Ai
年几	Ai	9j	
年审		3l	
年年	Bk	EjHjtl	AjBe
年底		emqk	Bi
年报	AkBe	Emfizj	AeBj
年有	Ai	Ajvizk	Bi
年有没		Ajzk	
年来		DkPi	
年检	Ci	rqzi3k	Bi
年毕	Ai	gl	
年毕业	Ai	gl	
年没	BiCdEi	AdBiKiRigjpjrjtj0j1i5j6i	AjBc
年活	Bi	em	AjBe
年的		Lkdksl	
年的养	Ai	sl	Ae
年轻		Xkhjwj	Ai
年还	Ai	IjKisi5k	Bi
年食		Hk	
年食堂		Hk	
年马		Bi6j	
年马月		Bi6j	
幼	AeDi	AeSoTlej	Ce
幼儿	AeDi	AeSoTlej	Ce
幼儿园	AeDi	AeSoTlej	Ce
广	BjEe	hokplkri	AkCc
广告		hlkplk	AiCe
广场	BiEe	hlri	AiCe
床	Ai	HjVisitm2k	
库	BiEe	AeLiQibjlitk4j5l9i	AiCe
库县		LjQj7i	
应	Bi	AeDiJiRiYmZmgm0l	AiCe
应商		Ym	
应届	Ai	gm	
应的	Ei	Zm	
应给	Bi	DiJj	Ai
应给的		Jj	
底	BpCcDeEb	OjPjRiTeWjaecjelmjqjtlweye0j1j7i	ApBcCa
底下	Bi	Ojmjtm5i	Aj
底咋	Ai	Pjqk	Bi
店	BjDb	AdBdCeDmEeFdGeHdImJcLiMpOqQcRdSdTdUdVeWdXdYeZdbiccfegehcidjukmldmdneokpkqerdsdtcvewdxkyczo0d1d2e3d4d5d6d7d8o9d	
店一	AjBe	Pl	AdBj
店不	Bi	jlxk	Ai
店卖	BjEe	jo	AkBeCe
店名		Aezo	Ai
店开	Ci	kjzi	
店开业	Ci	kjzi	
店扶		pk	
店扶持		pk	
店招		km	
店烟		Ok	
店用		Mizk	
店的		AkMm8j	
店的卫		Mj	
店的证		Mk8k	
店补		pk	
店补助		pk	
店那	Bi	Okzi8j	AiBd
店里	BcEl	AeDnNkbkui8j	AbBeCn
店里教		Dl	Ci
店门		akkk	
店黄	Ai	jlxj	
店黄了	Ai	jlxj	
府	AlBd	AiImYnolviyl	AcBl
府的		Yl	
府的标		Yl	
府给	Aj	Ijgiol	AeBj
府给不	Ai	Ikoj	AeBi
废		LkNj	
度	AjCeDe	JlKeNoPoRiUeceimljwi0j7i	
度不		Njil	
度了	Bi	Ji0k	Ai
度二	AiBe	Pj	AeBi
度二十	AiBe	Pj	AeBi
度打	Bi	lk0k	
庭	Bi	AeQkil	Ai
康	AeCi	AjFjMmVi3i8j	
康平	Ci	AjFjViii3j	
康证		Mm8k	
延	AiBe	Pivk3j	Ad
建	DeEi	AjGmJeOePeanbvjemmqjteyeze1j4e5k	
建局		bk	
建税		Gk	
建设	BeEi	Gkaibn	AdCi
建设局	BeEi	aibn	AdCi
开	AeBjCiDc	AdCeDcEdFdGdIlJbKcLcMkNzOpPlQiReScUdVdWcYdZcbkckdeejfdgdhiiijckeqdrdudwcxjzm1e2d3d4d6d7d8m9d	
开一	Bi	Xkdi	Ai
开三		AlPi	Bi
开不		Nltj	Ai
开不出		Nl	
开业	BiEe	MkOmkjzi8j	AiCe
开个	AeCiEi	MjNjcjzj8n	AiCe
开个居		ck	
开了	AjBe	NePjckijxm	AdBj
开会	Bj	hklk	AjBe
开发	Bi	BlNieili1i	AjBeCe
开发商	Bi	BlNieili1i	AjBeCe
开始		OkPkTi	
开工	Ej	ajbrni	AeCj
开工的		bm	AeCi
开店	Ai	AkIj	
开庭	Bi	il	Ai
开张	Bi	Nl	Ai
开张票	Bi	Nl	Ai
开的	Ei	IkPizk	AeCi
开的公		Pizk	
开直		Okoi	
开直播		Okoi	
开眼		Oimk	BdCj
开票		AdNrPi	AdCi
开窗		Ol	
开过		vjxi	
开这		cjzi	
开门	BeCj	Ak5k	AdBk
异	AoBbCeDe	AeEqKnnkxj	AbBnCe
异地	Ai	Konk	
异地备	Ei	Kk	Be
异常	AmBcEe	Er	AcBmCe
异常了	AkBe	El	AdBj
弃	BeDi	Tj4i	
弄	BbCmDeEi	AdBiIjKjLeSjTeVjbjcijekjpiqirjzl7k	AbBk
弄个		Ikrl	AeBj
弄的		KiVi	
式	Ci	Dlrl	
张	AdBkDe	AdBiHeKlNpcphkiijewjze1i	AjBe
张票	BkCe	Nn	AkBd
张表		cjwk	
弯	BeEk	Zlhkyj	AdCj
强		Aqmk	
归	BbCpDeEc	DiFiLjMkNiajbikimknjqitjze8e	AZBqCc
归卫		Ml	
归哪	Ci	DjFj	
归哪个	Ci	DjFj	
归谁	BcCmEd	LkNiajkjmknktk	AaBoCd
归谁管	BeCk	Ajakkk	AcBlCe
当	AbBjCeDeEk	AnBeDeJeNeOiQeReUjWeXeZiaibkceeihejelirisjtezj1i3e5m8k	BaCl
当一	Bi	ajlk	Ai
当一下	Bi	ajlk	Ai
当场	Ei	Ojbjsi1i8j	AdCj
当场就		sj1i	
当天	AeBdEk	AeUkbikirjsizk1i	AcCl
当天就	Ei	Ujkjmi7i	Ci
当官	AeBi	Aj5l	Bd
当面		Aiej	
录	AeBcCcDpEc	AjEnTtfk7i	AbBl
录不	Ae	AkTi	Ai
录取	BeCcDm	To	AeCj
录名	AeDk	Tm	Bi
形		CiDl	
影	BkCeEe	AeBiElRidmjlpi	AkCd
影了		Rjdk	Ai
影响	Ai	Em	Bi
影楼	Bi	jm	Ai
往	BnDcEZ	BeEkFeJeKeLiNeOeTeXeYeaebeceekhliejekelemkqisetoueviwjymze0e1e4e5p8e	AmCY
往上		AkQj5l	
往下	Bj	hktk5j	AjBe
往哪	AeBeCl	elyo	AdBk
往回	AjEe	Elvj6i	BiCe
往外	BlEe	Lktkwl5m	AkBeCe
往外冒	Bi	tl	Ai
往外扩		Lk5j	
往我	Bi	hktk	Ai
往我家		hkti	
征	AkBd	IiPkli1i	AcBk
征信	AjBe	Iili	AeBj
待	AiCiDeEe	AtDjFiQj	BjCe
待遇	Ai	AjQj	Bi
律	BeEi	Aeiw	AcBiCj
律师	Ei	Aeiu	AdCi
律师一		ij	
律师没		ik	
得	AcBiDaEm	AoBdDeEcFiGdJlLiMdOkQdRdSjTdVdWbXmYdbmckebgdhbidjekimnndodqeritiuivdwlxeyazm0c1e2c4i5d7e8e9e	
得一		OiVisi	Ci
得上	AiBe	CjUjblkj	AeBj
得上哪	Ci	Ujblkj	Bi
得不	BeEj	HjSi1i	AeBeCj
得人	BkEd	Jmmi	AjCe
得倒		AeXkck	
得全		wlxi	
得办		bk8j	
得去	BdCk	Tirnzi4l	AcBmCe
得去哪		rl4i	
得去大		bizj	
得多	Ai	Cjri9j	
得多少		ri9j	
得好	Ei	Ajuj	AjCe
得好听	Ei	Ajuj	AjCe
得带	Cj	bisl	BjCe
得开		Iitj	
得快	Bi	6l7i	AiBe
得慌		Olmk	
得我	CeEj	AeNjXmakkjzi	AlBeCd
得找		SmUjbk	
得找哪		Ujbl	
得拿	BeCl	FjNjcl	AdBk
得拿啥	BeCl	FjNjcl	AdBk
得挺		Sibktk	
得挺快		bktk	
得明	Ei	AiKjUjci	AeBeCk
得明明		Aj	Ci
得明白		KjUjci	Ci
得死	Bi	Lkti	
得死死	Bi	Lkti	
得比	Bi	Ailmwk	AkCd
得清		Klcisi	Ci
得清清		cisi	Ci
得真		Sizj	
得睁		Oimk	
得睁不		Oimk	
得稀	Bi	jl3l	AiBe
得税	AjBe	Pnqi	AeBj
得花		ul	
得要	Bj	AmOl	AjCe
得谢		tkzi	
得谢谢		tkzi	
得跟	CjEe	Fkkj8j	Bi
得跟哪	BeCk	Fkkj	AdBj
得透		uk4i	Ci
得透亮		uk4i	
微	AmBeCeEe	GkPkYpgi	AdBlCe
微企		Plgi	
微企业		Plgi	
心	AaBjDbEl	ApCeDdEeFeHlIeJnLeNeOlQeRiTdVeWeXdYeZeaedkeegehdijjdlemeneoereteueyk0e1i2e4l5e6e7e9e	BZCn
心了	BeEj	Ampi	AeCj
心四		Rk4k	
心脏	Bj	KiOo	Ai
心里	BeEk	Ao	AeCj
必	AiBdEi	AnNiYkbj	AcBiCi
必须	AiBdEi	AnNiYkbj	AcBiCi
必须五		AjNi	
志	BdCeDjEk	AlTjWjckrm1i	AcBdCm
志愿	BeDj	TkWjckrl	AdCj
志愿者		Wjck	Ci
忘	Di	DiTjcj	Bi
忘了	DiEe	DiTj	BiCe
忙	AeBdCeEm	AlIkhiil	Be
快	AiBbCbDdEo	AeBeDeHeKeLeOjReSeTeUjVeWiZjaebiceeekelemeokpisitjuexlyezk0e1e3e5i6j7j8e9k	AYBcCr
快五		MiXk	Ci
快五星		MiXk	Ci
快到	Ai	Ui9j	AeBi
快到期	Ai	Ui9j	AeBi
快四		Qjbktk7i9i	
快四星		bktk9i	
快四颗		Qk7i	
快点		AeJjxi	
快的		Nizj	Ci
快的就		Nizj	Ci
快递	AiBeEi	Wkompk	AdCi
快递费	BeEi	okpk	AeCi
念	AkBeEe	AjFrui	AdBlCd
念书	Ai	Fo	Bi
态		AkXiilwk	Ci
态度		AkXiilwk	Ci
怎	BaCnDeEe	AeEkFjLlRjnjyl7j	AYBpCd
怎么	BaCnDeEe	AeEkFjLlRjnjyl7j	AYBpCd
思	AeBeEk	AmZj	BdCi
急	BeDi	LjTjWmui0j	AdBi
性	Ai	AeKkQkcjgm1j	AeBj
怪		AeXjakwk	Ai
总		AkBiej	
息	AlCdDe	AiEmIoNjQiYkckze0i2m	BjCe
息几	Ai	Yl	
息政		2i	
息政府		2i	
息还	AeBi	Eicm	AjBe
您	BeDi	AjTj	Ce
情		Al0j	
惠	AkBe	GlPjSiYlZjur	AdBlCe
惠没	Ai	AjGi	
想	BUCnDeEl	AoBdCeEeFdImJdKkLiNjOePeRcUkVeWjXdYjaecdecfegehdimjdmeneojpeqernsdtdvexjyczk0e2e3d5d6e7e9e	AUBnCk
想到	Ej	AiNjZjui	AdCk
想弄	Ci	rl	Bi
想弄个	Ci	rl	Bi
想成		rk	
想成立		rk	
想打	BeEi	AiNiwj	
想找	BdCeEl	AmQkil	AcBdCm
想把		Uibl	Bi
想换		kjlj	
想整	Ai	Ijoiri	
想整个	Ai	Ijoiri	
想的		Klzi	
想给		AjYm4i	Ai
想问	Ci	AiGi	AeBi
想领	Bi	NkWk	Ai
意	AdCeEl	ArJkZiekki1i	AiBaCk
意五		Ajkj8i	
意五颗		kj8i	
意思	AeBeEk	AmZj	BdCi
感	AdBYCdEr	AnBiDjFiHjQjSjTiWk8i	AWBaCt
感动	BdEk	AkDkHj	AcCl
感激	BeEj	QjWk	AeBeCk
感谢	BcCeEl	BiFiQiSjTiUi8i	AbBdCo
感谢了		AiUi	Ci
愿	BeDj	TkWjckrl	AdCj
愿者		Wjck	Ci
慌		Olmk	
慢	AeBiEi	AcJeKpUjXjbliiwm6k	AiCe
慢三	Ei	AeUjXkbjii	AeBkCe
慢三星	Ei	AeXkbkij	AeBj
慢病	BeEj	Ko	
憋	Bi	mlzi	
懂	AeEk	AeKjwl1l8j	BdCj
懂人		8j	Ci
懂人家		8j	Ci
成	BkCdDc	AlDeEeFeGeHeIeJjKeMeNeOePeQeReSeTeUjViWeXeZeadbdcjdieegehdiejdkimdneoipeqirksetpueydzi0e1j3e5q6e7e8e	AjCd
成了	CeEi	AlJlckwjxi	
成立	BeCi	Yiljrm	Bi
成立个		rk	
成立的		Yi	
我	AZBrCbDcEj	ApCdDjEdFdGeIeJiKeNkPdQiRlSdVeWeYeZeaibdcjddelfdgehijjmcndodpeqerdvdwuxeyizl1e2e3l6e	AqBX
我一	AdCk	AeKeMjQjRiXjckdihkkesiwlyj1i6j8e	AiCe
我一个	AeCj	MkNiRjsj	
我一张	Bi	hlwk	
我一颗		AeQkXk	
我上		Rkek	
我下		ij8i	
我不	BeEj	AkJjRjXjejwexj	AeCj
我丢		Njwl	
我两		ujzk3j	Ai
我两星		ujzk	
我买		Nilj	
我了		JjNkzi1i8i	AeBi
我五	AiBe	AeIiQjzj8i	Bi
我五十	Ai	IiQj	Bi
我从		RjXjcl	Ce
我从头	CiEe	Rjcj	Bi
我们	BcEl	AZBkDqFeHeJdKeLeMeNeOeRjTiUeVlWeXeYjZeaebeceepgiheielmqkrjsetjwdyezd1e3e5e6e7e8e9j	AZCn
我们一		Bjri	
我们做	Bi	ek	
我们几		djri	
我们厂	BdEj	DlQjqk9j	AdCj
我们小		Bj2i	
我们改		9j	
我们等		Biei	
我催		Jm	
我催了		Jm	
我儿	Di	Tiejzj	AeBi
我儿子	Di	Tiejzj	AeBi
我全	Bi	KiMi	Ai
我八	Bi	jk6j	Ai
我公		EiJi	
我公司		EiJi	
我再		Jl	
我列		Ej8j	Ae
我办	Cj	RlZi	AeBi
我加	BeEj	Wkkj	AeCj
我卖	Bi	BjLm	Ai
我卖菜		Lm	
我厂	Ai	DjQk6j9i	Bi
我厂子		Dk6j9j	
我名		4k	
我名下		4k	
我后	Bi	8k	
我后厨	Bi	8k	
我回		SiUjci	
我填		Qjck	
我多		gkuk	
我头	BjEe	JlNj	Ai
我妈	Ek	AeHlKjckhmwi	BdCj
我妈的	BeEj	hj4i	Ci
我孙	BcDlEe	FjTntj	AaBoCd
我孙子	BcCiDkEe	FjTltj	AbBl
我家	BmCeEZ	AdBeCeDeEeFkGeHeIeJdKeLeNeOoQdReTiVeWeXdasbecddeedfegehmjckimjoepiqeresetmuewcydzd3e4e5o6e7e8d	AlCZ
我家地	Ei	ijti	AeCi
我家孩	Bi	FiSk	Ai
我家楼	Bi	ak5i	Ai
我家没	BdDk	Tl	AdBk
我家的		kj0j	Ai
我家窗	Bi	Ommk	AiCe
我家门	Bj	hotj1j	AkBeCe
我就	Bj	Nkcjwi	AiBe
我就问	BjCe	Njwi	AjBd
我店	Ei	DkNlakzj	AeBeCj
我店里	BeEj	DkNl	AdCk
我开	Bi	Nicj8m	AiBe
我想	BeCj	AjIjbloizm	AdBk
我想整	Ai	Ijoi	
我房	Ei	DkUkbj	Ci
我房子		Ukbk	
我打		Nkui	
我找	Ci	AlQihiyk	
我把	BeEj	Rkjjzi	AeCi
我报		Djui	
我招		gkkj	
我提		Aezj3j	
我改		Uj8j	AeBi
我整		Am	Be
我是	Bj	AiXjekwl	AjBd
我是来		Ajwl	Be
我没		0j	
我爸	Ae	AeHpKijksi4k	
我爸做		Kisj	
我白	Ei	Akyl	
我的	BkEd	Bibjcikjzi3j4i7j	AjBeCe
我的房		Bj4i	
我看		Tiwl	BcCk
我穿	Bi	wi5k	
我等	BmEc	BjJqwj	AmBdCd
我等了	BiEe	BjJj	
我签	Bi	emjk	
我算		Kismuj	BdCi
我给		AkXk	
我翻	BkEe	wl5j	AjBeCe
我自	Ei	AjKiRkcediijjjsjuizi	AjBd
我自己	Ei	AjRkcediijjjsjuizi	AjBe
我补		cj4k8j	
我要	AeBjCe	ArNiRiwezi1i	AkBb
我讲		pi	
我说	BiEe	Xkwnzj	Ce
我说的	Di	zj	
我跑		AjQiRlUj7j8i	AeBj
我跑了		QiRi	
我车	Bi	hk3l	Ai
我还	Ei	Dkkj7j	BeCi
我这	AlBeEd	ApGlPjQiwe0j7k	AcBmCd
我这小		zj	
我这样	Aj	Aj	AeBj
我那	Bj	AeJmNiZikizj3i6k	Be
我那笔		Zj6j	
我都		wmyj	Ce
我重		Mksizj7j8j	
我闺	Di	TjUk	AeBj
我闺女	Di	TjUk	AeBj
戚		zj5l	AjCe
截		0j	
户	AlBbCiDb	AYBiCeDiEeHdIeJdKdLeMeNiOjPmRdTdU2VeXdYeZdaebdciddedfehdjdkdlemenepeqereteviwdxiydzk0e1e2e4q6e7e8d9e	AaBkCi
户了	Ei	Ojvj	Ci
户交	Ai	GiPj	
户口	BeCjDe	AeFjUxWjclze	AdBj
户口本		Umcm	
户口没		FjUj	
户口迁		Ul	
户当	Ej	Uj4i	BeCj
户当天	Ej	Uj4i	BeCj
户的	Ci	Uizj	
户都		NjOi	Ai
房	BkDa	AjB0CeEdGiHdIdKcMdOoPdQcRdSdTcVdWcXcYdZdadblccddfegkidkdlkmdndpdqerdsdtcudvewcxeyczb0e2d3d405q6d7d9d	AkCd
房产	Ei	BkGklq	
房产局	Ej	lo	Ci
房产税	Aj	Gl	AeBi
房子	AdCkDe	AdFjLeNjOeTeUiblcehejjweze4y5l	
房子名		4l	
房子租		Fibk	
房子过	Ei	4j	Ci
房子钱		Bjej	Ai
房换	Ci	4k	
房换名	Ci	4k	
房改		Ak0i4j	
房改造		Ak0i	
房有		Ak	
房有没		Ak	
房本		Bo4k	
房本丢		Bl	
房照	Bi	Bq	
房的		Fihk8j	
房租	AjBe	AjDkok8j	AdBi
房补		gm	
房补助		gj	Be
房证		Bn	Ai
房过	BeCj	4j	Bi
房过户	BeCj	4j	Bi
所	BkDd	AjFeMnPlTeUobecihniljekemkweyize8e	AjCd
所周	Ei	Ui	Ci
所周末	Ei	Ui	Ci
所得	AjBe	Pnqi	AeBj
所得税	AjBe	Pnqi	AeBj
所那		Mk	
所那个		Mk	
手	AaClDe	AYBjCeDlEeFdGeHiKnLiOdPeQdRlVeWdXiYeZiadbmckedfegehdidjjlcmeneoepeqesitdudvewkxeyd0d1k3i4m6e7d9e	Ce
手了		BjZl	
手印	Ej	Dlci	AjBe
手房	Ci	4o	
手房过	BeCj	4j	Bi
手机	Ad	AeKkTjXljmsiwkzi	
手机上	BdDiEj	KkNiTjXjsizj	AcCj
手续	AdBdCoDe	AdKkRkSiWeXebpckjelerisiweze1m3j5j8i	AcBmCe
手续一		bjsk	
手续找		bjkj	
手里		BjJj	
才	AiCe	AcEjIkZjbidjhjkjlkvkzl9i	Ce
才叫		Zkbj	Ci
才能		Ej9i	
才行	Aj	Ilvk	Bi
扎	Bj	AmLj	Ai
扒	BkCe	akjlml5i	AjBd
扒了	BjEe	alml5j	AjBe
打	AdBjDc	AmBdEdFiIdJbKcLdMdNiQcVdWdXcZmandkekfdgehjirjkkelioepdqdrdvixdyi0l2e3d4d5c7d8c9d	AnCZ
打一		Nilk	
打不	AeDi	Tjik	
打了	BjEd	Andiil0j	AjCd
打了八		Ajui	
打五		AjRj	
打几	Ai	Yl	Bi
打几折	Ai	Yl	Bi
打到	Ai	akvj0i	
打印	AeCi	Akcjzj	
打哪	Cj	AeOkdkmktk	AdBj
打哪个	Cj	AeOkdkmktk	AdBj
打完		Ojjjwk	
打官		il	
打官司		il	
打工		ekii	
打招	Ci	Fkkj	
打招呼	Ci	Fkkj	
打架		Ujhmlj	Ai
打电	BeCeEl	AcNiSmZiaicjujzi	AeBcCl
打电话	BeCeEl	AcNiSmZiaicjujzi	AeBcCl
打错		NjUi	
打错了		NjUi	
扔	BkEe	hjkjmlwk1i5k	AjBe
托	AeBlCeDe	FeSlcmdmhmjjqj	AjBc
托儿		Ajjk	
扣	AkBkCcDeEc	AdZkdjekjkqvue3j6l9e	AjCb
扣了	Bi	6m	Ai
扣多		qj	
扣多少		qj	
扣着	AeBk	el3k	AkBd
扣着我	Bi	ei3k	AjBe
扣除	Ai	ql	
执	AjCiDeEe	AeEjGiLihkkmwexnzp5m8e	BkCd
执法	Bi	Ljkn5n	Ai
执法局	Ei	kj5j	
执法的	Bi	Ljkj5i	
执照	BeCjEe	xnzr	AeBjCe
执照不	Ai	xm	AeBi
执行	Aj	EkGi	AeBj
执行到		Gj	
扩		Lkbkgk5j	
扩了		Lk5j	
扫		Dimp	Be
扬	BeEj	An	AdBeCk
扭		DlRj	Ai
扭头		DlRj	Ai
扶	AkBcCeEi	HkQiZlonpj	AcBj
扶持	AkBcCeEi	QiZmonpj	AdBj
批	AaBmDd	AeBdCeDdEeFeGeHdJrKoLiNjOePeQdSeUiViXdYeZdbncddeeefegehdiejdkplemeneoepeqerjtduevewexeydzc1i3j4e5d7i8j	AjBd
批下		Miri	
批下来		Miri	
批了	AdBjEi	AeIiKkUiVjkisi0j8l	
批了五		Kkkj	
批得		bk1i7i	Ci
批文	Bi	Jl	AjBe
批的		akkj3k	
找	AZBbCwDaEc	AoCeEeFkGdHeIeJcLcMiOdPdQiRkSiTcVdXcZdadbjfdimkdlimdndpdqdriteudvdwcyo1i2d3j4e5e6j8e9e	AXBtCb
找不	BeEk	AmRiyl	AdBeCk
找不着	BeEk	AmRiyl	AdBeCk
找个	BeCkEe	AlQkRj	AdBkCe
找了	CeEi	Qjdkyk6j	AjBd
找了仨	Bj	dk6j	AjBe
找人	Ci	Iiik	
找你		Aizj	
找你们		Aizj	
找哪	BdCmEe	AiFiUibleiiksjyezi0j3j5i	AcBlCe
找哪个	Cj	AeFjUiblejsjzi0j3j5i	Bi
找着	Ce	glyk	Ai
找街	BeCj	ljti	AdBj
找街道	BeCj	ljti	AdBj
找谁	AaBaCuDdEb	AcBjDiFlIeKjLeMjQeSkTeaecedeheiikeldoiperlsetewexeye1l3j5e7j	AYBsCa
找谁办		zi4i	
找谁批	Ci	KlWj1j	Bi
找谁说	BeCj	ej1l	AdBj
找谁问	Ci	Fi7i	Bi
承	BjCeDe	AeCiEkJmRicldkye4p5i	AlCc
承我		4k	Aj
承诺	BkEd	EkJmRjcldkye	AkCd
承诺书	Ai	Ekcmxi	AeBi
技	CeEi	AdQmVs7i9q	
技型		qi9i	
技型中		qi9i	
技局		9n	
技局的		9k	
技改		Vs7i	AiCe
技改项		Vl	
技术		9l	
技能		AeQn	Ci
把	AbBjCdDdEm	AbBeEeFdHeIeJdKdLoMeOdPeQdTdUkWeaobkijjjkkljmineresduevewlxeye0e1e3i4e5m6e7e8e9e	AiBXCm
把我	BiCe	AeSjUiVjXjZiajcjiijjklze8i	AiBd
把我们		Vj	Ci
把我家	Ei	Skij	AeCi
把户	Be	Uk	Ae
把户口	Be	Uk	Ae
把水		Ljtk	
把电		pi	
把车		ljmk	
投	AlDdEd	AlEjKeNeOePeUjViYscedeeeiejilmmkteueze7n	AeBlCc
投政		Yl	
投政府		Yl	
投标	AkCe	Yr	AeBj
投标有		Yk	
投诉	BiEe	Amjjlnml	BiCd
投资	Bd	AiRiVj7p	AdBi
投资的	Cj	Rj7j	Bi
投资项	Ei	7l	Ci
折	AjCe	AeGiYlZkjkqjzi8j	BiCd
折腾		zj8k	
抢		AeSlXnhk	AjBe
护	AeCkDeEe	AdGkHoLiWwwize	BiCd
护照	AdCl	Ww	BjCe
护照照		Wm	
报	AiBbCj	AbBcDeEjFmGdIdJeKxLdNeOcPiQeRdSoTmUcWcXcZcblcbdjeefigdhmidkelcmcnmpjsctcujvewcxdyczc1d3d4c5j6d7o8c9j	AdBmCc
报一	BeCi	FkQjfi	AdBj
报三		hk7k	
报三次		hk7k	
报上		JjSkVj	
报上去		JjVj	
报不		AeKjbirjzj	
报不上		rjzj	
报专		Cj	
报专精		Ci	
报个	BeEj	Kl7k	
报乱		5l	
报了	AeBi	AeKodkjjui0k	BdCi
报了一		Kiui	
报价		Yj	
报价给		Yj	
报到	CeDmEd	To	AeCi
报名	AdCi	AeDiFoHkKeSsTjze	BdCi
报名系		FjSj	
报告	Cj	EjMk7l	Bi
报多		Kjnloi	
报多少		Kjnloi	
报完		pj5k	
报建		bn	
报得		Kjpj	
报案		hm	
报的	BeDk	Tl	AeBj
报税	AjBe	Poqjuk	AdBj
报表		ejuk	
报警	Bi	hm	Ai
报还	Ai	njvi	
报还是	Ai	njvi	
报销		Kmnloj	Ce
报销带		nj	
报高		9m	
报高新		9k	
抬	AeBj	AiHjwk	AjBd
抵	Bi	BmIi2i6j	AjBe
抵押	Bi	BmIi	AiBe
押	BjEe	BoHiej	AkBe
抽	AeCbDoEe	JiTqlitk	BjCe
抽签	AeBeCdDm	Tn	AeBj
担	Ai	Ip2i	Bi
担保	Ai	Iq	Bi
担保贷		Il	
拆	AeBkCe	Acaikr0j5v	AlBdCd
拆一		5n	AiBe
拆了		Aekl5p	
拉	AdBpCeDeEc	AjDeOjQjXealceeihejilemmtewiyezi3p8e	AqBaCb
拉走		mk	
拉黑	BjCe	ekjk	AkBd
拍	BjCe	AdDoWlZjcijlwkze	AkBd
拍照		AeDkWjcijl	
拐	AeCi	yo5j	
拖	BiCd	AcJpKjLlMjOjemwezi3e7k8i	AmBeCb
拖到		7k8j	AiBe
拖得	BkEd	Jo	AjBeCe
拖着	AjBe	ekli	AeBj
拖着不	AjBe	ekli	AeBj
招	BeCjDdEi	AYBeFiHeJiKiLeMeNeOePeQpReTeUeVeWeXiYoZmaebecedeeefkgqheiejekvlemenereteueveweyeze0e3e5e7e8e9e	BjCe
招了	AjBe	fkgk	AdBk
招呼	Ci	Fkkj	
招商	AeEj	JkZo	AjBd
招商时	BeEj	Zl	
招工		DiQm	
招工难		DiQk	
招标	Bi	Yq	
招牌	Bi	kt	AiCe
招的	CjEe	gksj	
招聘		Qn	
招聘会		Qn	
拜	AcDi	AiJkMiNjTjiikjzj4i	BiCe
拜了	Bj	Nl4j	AjBe
拜就		Iiij	
拨	AdBl	Dn0p	AmBbCe
拨了		0m	
拨人		Dn	Ai
拼	Bi	dk	Ai
拿	BiDc	AcDiEiHeIeJeKkLeMeNkOjQiReSeTeVeWiXdYiZeaebjcjdeekgehliejelemeseteviwnxeye0e2e3e5e6e8e	Ai
拿到		Bjbj1j	
拿到了		bj1j	
拿啥	BeCl	FjNjcl	AdBk
拿多		PiQl	
拿多少		PiQl	
拿着		KkNjeizk	
持	AlBcCe	QiZmoppj	AcBk
挂	BlDeEb	AmBiEnNjXejekorjyj3n8e	AlCb
挂失		BjNl	
挂牌		kjyk	
挂牌子		kjyk	
挂靠		rk3k	
指	BeEi	AkMiyj0i	AdCj
指导		MiVi	
指标		0i	
按	AnBeCcEe	AeDkGjHmLiPkTifjljniqk	AeBlCd
按几		fj	
按几个		fj	
按啥	Ai	Gi	
按月	Ai	HkPk	
挑	BdEk	Ap	AbBeCm
挖		al5j9j	
挡	BkEe	an5p	AkBeCd
挣	Ai	Pl	Bi
挣十	Ai	Pk	Bi
挣十来	Ai	Pk	Bi
挤		Xkdiui	Ai
挨	Ei	DkSj	AeCi
挨个	Ej	DkSj	AeBeCj
挪		AeLjmkyk	
挺	AdBaCdDeEr	AjBiDoFeHlKeMjRjUeWeZdaebikemeperisdtjye1e3e4i7e8e	AWBcCr
挺好	Ei	Anuj	Ci
挺快	Ei	AeNiQjXjbktkzi9i	AeBeCj
挺快四		Qjbktk9i	
挺快的		Nizj	Ci
挺顺		MlVigi	Ci
挺顺四		MlVigi	Ci
捋	Ci	RjZk	Ae
损		fiqi	
换	AiDb	AcBdCeDeEeFdGeHdIeKdLeMkNdOePeQcRdSeTdUeViXdYeZdaecddmedfegdhdiejlksljodpeqermsduevewdxeyjzn0d2u3k4j5d7d9e	BjCd
换个		kmzm	
换个法		zl	
换了	Ei	AdVkdjjilitjymzi1j	AiCe
换会		rk	
换会长		rk	
换名	Ci	4k	
换新	AkBeEe	AjWjkimi2r8i	AcBl
换新的	AiBe	Wjkimi2l8j	AdBj
换法		rkzl	
换法人		rkzl	
换证		Ml3m	
换门	BeEi	kl	AdCj
据	Bj	BjNihkjk	Ai
掉	Aj	AiEmNkbkkltize2j5i	BiCe
掉下		Akkj	Ai
掉下来		Akkj	Ai
掏	Ce	Kjhmjmkitn2i	
掏多		AkIi	
掏多少		AkIi	
排	AcDj	BeFiKeLeMeNiQkRkTmUeWeXwZeaebecedeeehejekelemesetkweyeze0e3m4e5e8e	BiCd
排了		QkXj3k	
排到	Bi	JjNjSjXl3k	AjBd
排到一	Bi	SjXj	AiBe
排到下		Xj3k	
排多	AeCi	TiXl	
排得	BdEk	Xm	
排水		tm	
排没		AlXk	
接	AcEi	AmDpHeJiKiLeOeQeTiXiZeajdeeeheiejekilemjsetdwiye5k8e	AeBdCl
接了	Ei	DlJk	BeCj
接待	Cj	AoDk	Bi
接电		Siwk	
接电话		Siwk	
控		HlNlhklj1j	
推	AdBpCbDeEe	AoFiLmNiQjRjbidjik	AqBXCc
推我	BjEe	Ambj	Ai
推荐		Qk	
提	BiCe	AcFjKjNlcidjujxjzi3n6e7j	
提交	Bi	Fj7j	Ai
提前	BeEi	AeKkcjdj3j	AeCi
提额		Nm	
插	Di	FkTjXk	
插班	Di	FkTj	Bi
援	Cj	Aeiu	BjCd
援助	Ci	Aeip	BiCe
援助律		ik	
搁		Wk	
搁哪		Wk	
搞		hlqnrlzi	Ce
搞新	Ai	qm	Bi
搬	CkEe	AdFijkyszi	BjCd
搬家		Aejlylzj	
搬来		Fj9i	
搬来的		Fj9i	
搭	AeBkCe	DkLjlewk5s8i	AkBc
搭了		5l	
摆	BmCdDeEe	AeIjLxMjPiRiXiYjze5e	AlBcCe
摆一	Ei	MjXj	BeCj
摆设	Bj	Rjmj	AjBe
摇	AXBXCXD1EX	AcSeT6Xeyeze	AVBsCe
摇一	AeDj	FjTl	
摇上	AeBcCdDpEd	Tr	AaBjCi
摇上了	CeDk	Tl	Ci
摇上第	Di	Tj	AeCj
摇中	DkEd	Tl	
摇号	AcBcCcDqEe	Tt	AbBnCd
摇号名	CeDi	Tj	
摇号网	AeDj	Tk	
摇没	BeDkEe	Tm	AeBjCe
摇没摇	BeDkEe	Tm	AeBjCe
摊	AdBiCiDe	AeDjJjLuPijk1j8j	AiCe
摊子		Lk	
摊说		Ln	
摔	BkEe	Hltjwl	AjBeCe
摔了	Bi	Hltj	Ai
摩	Bi	hn	Ai
摩托	Bi	hn	Ai
摸		Qi5k	
撞	Bi	3l6j	Ai
撤	AiCe	Epzi7m	Ce
撤不		Ek	
撬		hkkk	
播	AlBeCd	AdOjTjovpn	AeBkCe
播卖		ok	
播基		okpk	
播基地		okpk	
播带		ojpi	
播带货		ojpi	
播间	Ai	ok	
撵	BlEe	AdLqUjckliwj3k	AmBdCd
支	Ai	Kieiojqjzj	AeBi
收	AjBoCbDcEb	AYCjDeFdGeHkJdKdLnOiPlTdUeVkWeXdZeadbpcdedfegehdimjkkdlimoneoepeqeresdtduevexeydzc0k1e2e3i4j5d6k7e8d	AoBeCZ
收一		Hjii	
收不	AkBe	EiPkYj	AdBk
收不收	AkBe	EiPkYj	AdBk
收入	Ai	CjPiQiiklk9i	
收我	BkCe	Lkjn3k	AkBd
收找	Ci	Rkbj	
收据		BjNj	
收的	Bi	AePjVj6n	Ai
收的人		Vj	
收破	Bi	Olwi	Ai
收破烂	Bi	Olwi	Ai
收费	BkEe	EiHiRjSjik	AjBeCe
改	AeBiCeDcEl	BiDdEeFiHdIeJdKdLeMeNdPeQdReSeTdUnVwWeXeYeZeaebicddeeegeheiejeleminepeqeresetlueveweyizl1i2k3e4l5e6e7p	
改一	Ei	bjkk7k	
改不	Bi	Uj4i	AiBe
改不过	Bi	Uj4i	AiBe
改两		Fl8j	AeBi
改个	BjEe	AjUjzi	AjBe
改了	Ei	OjUizj1j9i	
改了一		zj1j	Bi
改名	BeCi	Um4k	AbBk
改局		7n	
改局备		7j	
改的	Ei	7l	Ci
改造	AjCcEi	AiVpmltj0i2k	Cj
改造完	Ei	Vjtk	Ci
改造的		0i	
改项		Vl	
改项目		Vl	
放	BjDeEe	AlIjOpXkhjxi	AkCd
放号	BjEe	Xl	Ai
放款		Ik	Be
政	AmDcEc	AkBeCeDlFeGeHiIkKeLeMeNeOePeQdSeTdUiVeWeYrZlaebdcedeedfeheiejekdlemeneoopdqermseteujvjwexeyl0n1e3e4e5e6e7e8e9e	AeBmCb
政务	Bi	AjRiXjyj	
政务大		RiXk	
政哪		Hirj	
政哪个		Hirj	
政局		HiYkrn0k	
政府	AlBd	AiImYnolviyl	AcBl
政府的		Yl	
政府给	Aj	Ijgiol	AeBj
政策	AkBeDe	AiDmJjUjZmolpeukvjzi0e	AeBjCe
效	Bi	Jnbi	Be
效率	Bi	Jnbi	Be
救		Ll	
教	AdBiCdEj	AcDjFlGkJeNjQeSkTibecedweehejepjsiye	BcCj
教我	BeEk	AeDkNkpi7i8i	AdBeCl
教我报		Djui	
教育	Ce	AeFmGlSlTjdo	
教育局	BiCe	FmSlTjdo	
敢	Ei	akhl5k	Be
敢出	Ei	hm	Ci
敢出门	Ei	hm	Ci
散		Ljek8j	
敬	Bi	Hl	
敬老	Bi	Hl	
敬老院	Bi	Hl	
数	BZCkDi	AdFkNkPjSiTkVkWjZiskwj	AZBn
数大		QiRiwk	
数大了		Qiwk	
数电		Nl	
数电票		Nl	
整	BiCiDd	AlIiKeLeMjOlQeRjTeUeanbeceeehejekemlsetewexjye1i3e7i	
整个	Ai	IjMioiri	
整完	BeEk	Mizk1k	AeCj
整完了	Ei	zk1k	
整宿	Bj	Omaj	AjBe
文	AdBnCeEd	AdJnYkZjbihj0j5i	AoBbCd
文件	AeBk	JjYkZk0k	AkBdCe
文件下	Bi	0k	AiBe
料	Ad	AbBeFjHlJjKeMiNiQeSiTjWeXeZkbicedejekemknjsjtewjze5e7e8i9k	Be
料五		9i	
料五星		9i	
料交	Ci	Mkbj2j	
斤	AeBmEe	Hijr	AmBcCe
断	Ce	AjGiHiKkQeVjakbjsmtj6j7i8i	AjCe
断了		AlHiKlsjtk6j	Ce
断了一	BdEi	Km	
断缴		sl	
断腿		bk7j	
断腿一		bk7j	
新	AqBbDcEc	BlCrDdEeGeIcKdLeMdNdOePdQcRdUdYeZdaebiddedfegdheiekjldneodpeqirdvdxeykzk2w3i4e5e6e9t	AaBqCb
新企		9k	
新企业		9k	
新区		JiSjzj0i	
新区教		Sk	
新吗	Ai		
新型	Ai	Cl9i	
新技		9l	
新技术		9l	
新政	Ai	Ak	AeBi
新政策	Ai	Ak	AeBi
新楼		Bm	
新民	AeCeEj	AkTiciwjzj8i	BeCi
新民市	AeEi	AkTiwjzj8i	Ci
新的		AeBiCjWjkimitj2n8i	
新的有	Aj	2l	AeBi
新的还		Bjtk	AiBe
新能	Ai	Al2e3j	Bi
新能源	Ai	Al2e3j	Bi
新认		9l	
新认定		9l	
新贴	Bi	2i	AiBe
新贴息	Bi	2i	AiBe
新贷		2i	
新贷款		2i	
新那		9j	
新那个		9j	
新项	AeCj	2i	Bi
新项目	AeCj	2i	Bi
方	De	AcGiHeKeRibicejjqjsiwkys1e3j5j7j	BjCd
方便		Rjym	AeBi
施		akbotk	Ce
施工		akbotk	Ce
施工的		bitk	
施工许		bl	
旅		Mjhj	
旅馆		Mihj	Ai
无	AiBiEe	EiJlhk8j	AiCe
无犯		cihk	
无犯罪		cihk	
日	AeBjDeEe	AkHmJnel	AiCe
旧	AjCiEe	AjWjmoqj2k	AeBkCd
早	AeBoDeEc	BiEiIjJjLlOnXjdikkli0i8i	AoBcCc
早上	BiEe	AiOkXk	AiCd
早市		Lm	
时	AiCcEi	AdDiEkHkJjKeLeNeQlReSeTiWeZibecedjhijekiqiseteumweyeze0e5e8e	Be
时候	AiBeCe	GiQkTjZkqjuk6i9i	
时候能		Eiqj	
时候说	BeEj	Zl	
时办	Bi	Jl3j	Be
时就		BjVjai	
时间		EjHlQj3j	
明	AeCk	AjBeFiMeNeRkUkWeXeYmZebecshiikjekeuiweyeze3e5e8d9i	AcBk
明天	Cj	AlJjci	BjCe
明明	Bj	AjUkci1i	AiBd
明明白		Aj	Ci
明白	AeBcCiEk	KiRlUjfiiiuj	AbCl
明白四		KjUj	
明白白		Aj	Ci
易	AkBeCdEi	Aiojxq4l	AcCi
易注	Ai	xk	Bi
易注销	Ai	xk	Bi
星	AZBNCaDdE/	AwCeDiEdGdHiIeJaKkMiPdQjTcUiWjXjYeZladbicjddedfegehejekjleneodqeukvewdxeyi0c2e5e6c	AZBcCr
星不		Ajkjuj	AjBe
星于		hjkj3i	
星于洪		hjkj3i	
星吧	Ei	AmDkzn	
星和		Uini	Ci
星和平		Uini	Ci
星康		ii	
星康平		ii	
星必		Ajbk	
星必须		Ajbk	
星期	Ci	AeWk1k	
星沈		Xi	Ci
星河		jjmi7i	
星河平		jjmi7i	
星浑		eipi	
星浑南		eipi	
星皇		MiNi	Ci
星皇姑		MiNi	Ci
星辽	Ei	Vi1i4j	Ci
星辽中	Ei	Vi1i4j	Ci
星都	BeEj	Aiwjzi	Ai
星都不		Miwj	
映	Ei	AmOiajml	
春		Xl0k	
昨		Adclkj8k	AiCe
昨天		Adclkj8k	AiCe
是	BnEa	AnEeFcGkHcKeMcOjPjReSeTkUcVcXeYccidefjhdjrkdmmnepdqeresctkueviwlykzi3e6e8c9e	AlBjCX
是一	Aj	Ajcigkqj6k	
是一个	Aj	Pigk6k	Bi
是不	AkBeEc	AcBiCiEiGjJeLiPiTjeifkiijeqiviyj0l	AeBlCd
是不是	AlBbEd	AdCiEiGjLiPjTjfkiiqiviyjze9i	AaBoCe
是不给	Bi	Bjeizi0k	AkBd
是个	Ai	Aitkxj	
是人		AeRjXiwl	
是今	Di	Tjfi	
是他	Bj	jm7j	AjBe
是停		AlNi	
是先	AeCj	Ii	
是公	CeDiEe	Tjdjnjwk	
是公司		dknj	
是办		AeBiciwkzi4i	AiCe
是办了		cj	
是哪	AkBdEe	AlGlPi	AcCi
是哪个		PjTi	BcCk
是啥	AjBe	Pixj	AeBi
是在	BeCj	ykzj4i	AeBj
是多	AdCjDi	AiTjoj9i	
是多少	AdCjDi	AiTjoj9i	
是头	AjBe	Im	AeBj
是就		Ljfk	
是工	AeBiCi	Okai2i	Ai
是工地	Bi	Okai	AiBe
是差		Al	
是得	BeCi	Cjbifirjzj	AeBi
是得去	Ci	birjzj	
是我		Rick	
是打		Gizj	
是托		Ajjk	
是托儿		Ajjk	
是按	Ai	GiPkTi	AeBj
是摆		mj	
是摆设		mj	
是有		AeRjuk	
是有就		AeRjuk	
是来		AiDkwl	
是水		tj8j	AeBi
是没		AkJk0k	Be
是没人		AiJk	Ai
是百		vj9i	
是百分		vj9i	
是空	Bi	BkXjbi3k	Ai
是给		AdJjNkZjzi	AeBjCe
是给我		Nkzi	AeBj
是自	Ai	Ginj4j	AeBi
是自己	Ai	Ginj	
是要		bjcivi	AeBi
是谁	CdDk	Tk7j	
是都		Gj	
显	Bj	FjJk6l	AjBe
显示	Bj	FjJk6l	AjBe
晃	Bi	km	Ai
晒	Bi	Olbk	Ai
晚	AeDe	AiBjFjNiOldjhjtj6i	
晚上	CeEi	AeNjOlhktk	AeCj
晚几	Ci	AkBk	Bi
晨	BkEe	Okao	AkBeCe
晨四	Bi	Okaj	Ai
晨四点	Bi	Okaj	Ai
普		AeNiSjXj	
智		Vn	
智能		Vn	
暖	AeEi	HiRjkjls0j	
暖气	Bi	ln	Ai
暖费	Bj	Hjlo	Aj
更	AkDeEd	AdIeJjzk2r4l8i9j	BjCc
更名	AiBe	4m9j	AeBj
更新	AlCeEe	2s	BiCe
更新贴	Bi	2i	AiBe
替	BeCi	AeRock	AdCj
替我	BeCi	AeRock	AdCj
替我跑	BeCi	Rm	AdBi
最	AjCiDeEe	ApEiFiKicjdjjknexmylze	AeBlCc
最后	Bj	Amckjl	Ai
最多		Kkdj	
月	AiBqCdDbEZ	BkCeFkGdHmJoLiNdOdPnRdTcVdXcYdZdadbiccdieqfeidmjoepeqesltdudvewdxeyd0d2e4d5d6i9e	AqBeCW
月不	Bi	BjHj	
月两		Mirk	
月了	AeBlEe	AkBiIiMjUiWkzi1i	AlBcCe
月了没		UjWk	
月份		Sk	
月多		AiSjgj	
月多少		AiSjgj	
月就		kjni	
月工	Bi	bkel	AiBe
月工资	Bi	el	AiBe
月才		Ejzk	
月来		Dl	
月没	Bk	LlSebieksk	AkBeCe
月没发	Bi	si3i	Ai
月的		Qjdjei	
月的钱		Qjdjei	
月补	Ai	Akfegi	
月说		Jkbk	
月还	Ai	Pkmksj	Bi
有	AqBbDcEc	AwBiFcGeHcKdLcMeOcQlRoSdUcViWiYiacbcjelemcooperdsetcweyjzc0d2i3c5i6d7d8d9j	AZBrCa
有一		Bk	
有专	AdCk	AeRnZk	Ci
有专人	Ae	AeRlZk	Ci
有个	AiCe	EmRj1i	
有了		Ij0j	
有人	AaClDd	AnLeNjQeRlWidehnikuiwexize5o	
有人上	Cj	AjWk	AeBi
有人在		hk5k	Ai
有人帮	BeCj	Riil	AeBkCe
有人管	AeBlCc	AiRi	AmBa
有优	Ai	AjGi	Bi
有优惠	Ai	AjGi	Bi
有啊	AdBdDl	Tn	AdBj
有啥	AqBcCdDeEd	AnIiQlReYigikjomvezi2k9i	AbBoCc
有啥优		Yk	
有啥好	Aj	Ajoj	Bi
有啥待	Ai	AjQj	Bi
有啥扶	Aj	AjQjok	Bi
有啥照		Ik9i	
有啥补	Ai	Aeoj2l	
有困		AkDk	
有困难		AkDk	
有奖	AlBeCe	AeQkZjfigiom	AeBjCe
有奖励	AjBe	AeQkZjfioj	Bi
有就	Ei	AiRjuk	Ai
有就是		AeRjuk	
有差	Ei	QjWj	
有差评	Ei	QjWj	
有我	Bi	cjvi	AiBe
有扶		oi	
有扶持		oi	
有没	AmBcCjEa	AlBeIjJeQiRlVkWjedgjheleniolveyizi0e9j	AbBoCb
有没有	AmBcCjEa	AlBeIjJeQiRlVkWjedgjheleniolveyizi0e9j	AbBoCb
有点	Ei	QjXk	
有补	AjBeCe	AkQjoipj2i	AdBi
有补助		gipj2j	
有补贴	Aj	AlQjgeoj	AeBi
有这	Bj	AeJmZj	Be
有钱	Ai	AiQj	
有钱补	Ai	AiQj	
服	AZBkCkDc	AsBeDeEeFeHmJeKeLeOkQkRjTeWeXeaebecehejpkelemeriseteueylze3j6e8e	
服务	AdBeCmDe	ApHmQkRkriuewiym3j	AcBk
服务员	Ci	AkZi	Bi
服务站	Cj	ym	AeBi
望	AeBeCeEl	Aq	AlBdCd
朝	BeCj	yl	AeBi
朝哪	BeCj	yl	AeBi
期	BoCeDdEZ	AbBeIeJkReTeUjWlXeajbecedneihejmkenksexjze1i2i3j9j	AoBeCZ
期了	BiEe	JlMiUk9i	AiCe
期换	AeCi	Wj8j	
期换新	AeCi	Wj8j	
末	Ei	Ui	Ci
本	AcBiEi	AcBtFeHeJeKjLeOeQeReSeUjWkXeZebeckeehejikelemesetewjyizn1e3e4j5e8e	AiBc
本上		Uj4k	
本丢		BlUi	
本丢了		BlUi	
本人	Di	Ticj	
本儿	AeBdEk	AeBpKjMiWmzo	AdCk
本儿上		Wjzj	
本子	Bi	Djwl	
本没		Bidjyk	Ai
术	Bi	Kjdk9k	
朵	BjEe	Olamwl	AjCe
机	BnCdDeEd	AeBdCeDdEeFdGeHdJdMeNjOpPeQdSeTiVkWmXlYiZdambccddpedfegehdidjjkdldmdnepeuevexeyl1e2p4d5d6e7e8d9e	AlBdCe
机一	Bi	OjUial	
机上	BdDiEj	KkNiTjXjsizj	AcCj
机上咋		Njsi	
机器		NiVnWjamqj	
机器人	AiBe	Vm	Ae
机床	AiBe	2k	AeBi
机构	Bk	dsrj	AkBdCe
机能	Ai	Iiok	
机跟		OkXk	
权	BiDiEe	BlTjwl	AiCe
权证		Bl	
材	Ad	AjFjJjKeMjNiQeSiTjZkbicenjqisjwkze2i5e7e8i9k	Be
材料	Ae	AcFjJjKeMjNiQeSiTjZlbicenjqisjwkze2i8i9k	
材料五		9i	
材料交	Ci	Mkbj2j	
村	BoCcDdEd	AlUiXiaelemoojtj3l5n	AoBcCa
村里	AeBlCe	Ammitk5k	AlBcCe
杠	CeEj	AkOm9j	AdBdCk
条	AjBiCeDeEe	CiDeEjFjJdKeLoNeOeQeReTeUeVjWeXeZeaebecdemhjjekilemksetkweym0e5e7j	AiBiCc
条件		AlCiFkHiMi1j	AeBj
条件一		FkHi	
条街	Bj	Lmhkkkmmti	AkBeCe
条街都	Bi	Lktj	
条路		Lktkyj	
来	BlCdDbEj	AnCeDsEkFmGdHiIeJcKeNiTeUjWcXmYdbecdddeefeieleneodpdqdretkyczi2d3c4d5e6j8l	AiBcCi
来一	AeEk	AlVjZjbj	AjCe
来一回	Ej	Ambj	AjCe
来万	AjBe	Pm	AeBj
来两		DiFjsj	
来个		Xivj0k	
来了	AeCeDeEl	AaBiDkHeJeKeLiNeOiTeUjZjalbecikiljmesetkuezk0e5e7i	AeBdCk
来了一		OiUktk	
来了五		EiUihjjj	Ci
来了就		Dkak1j	BiCe
来了感	Ei	ei8j	Ci
来了谢		Qidjri	
来五	BeEj	Siukzj	
来厂		Dm	
来厂里		Dm	
来又		Si6k	
来回	Bi	Nkzi7i8k	Ce
来孩		Bj	
来孩子		Bj	
来就	Bi	Xkwk	AiBe
来干	DjEe	Tjvi	
来干啥	DjEe	Tjvi	
来店	BeEj	Dkuj8j	AeBeCk
来店里	BeEj	Dkuj8j	AeBeCk
来得		Mitl	
来念	Ci	Fm	Bi
来我	Ai	AeFjQkzj	
来找		Ui6j	
来投	Be	AjRj	AeBi
来投资	Be	AjRj	AeBi
来是	AeBk	Dkjn	AkBeCe
来来		lkzi	Ai
来水	AeCjEe	Amtm	Ce
来没	AiBcDj	Tkbkxk	AcBl
来的		FjNiXj1j9i	
来看		DkHkVj	AeCi
来着		AkPi	
来砸		Akkj	Ai
来给		AjQj8i	
来给我		Qj8i	
来说	BeEj	AjKjui	AdCk
来越		Hjml	Ai
来车	Ei	Dkmj	BeCi
板	BmCeEe	AdOmdlepjilerj5k	AkBd
板说		el	
构	Bk	dsrj	AkBdCe
果	AeCeDj	LlRkTlYksizk0j	
果人		Aksj	
架		AeKiUihlijlj8i	Ai
查	DlEb	AZBlDiEmHeJeLeMjNeOeQeReTpUeWeXeZeaebedmeeheiejlkemdretewjyezd0i1n3e4e5e8o	BkCa
查一		Tidi	
查不	Dj	Tklk	
查我		Ei8j	
查无	Ai	Ej8j	Bi
查自	Ci	Bksj	
查自己	Ci	Bksj	
标	AoCcDeEd	AaCjEkHiOkPiY1ze	BkCc
标了		Yk0i	
标准		HjPk	
标有	Ai	Ym	
标有啥		Yk	
栋	Ci	Biyl	AeBj
栋楼	Ci	Biyl	AeBj
树		Akmk	
校	AiBiDeEe	AeFpYjgnhlqiri8i	Cd
校给		gk	
校门	BiEe	gjhm8i	AjCe
校门口	AeBj	hm8i	AjBeCe
样	AlBbCbDdEm	AkBeFeGlHeKjLeMkNiOmQeReSiTeUkWeXeZiaebecmdeeeheikjekeljmlriteueweyezd4e5e8e	AcBk
样的	AjBdEi	AlDjii3j	AbCj
样的能	Aj	Aj	AeBj
核	BiDe	AdFjJeNlPjSiXeeefjzr4k6k7m	BiCd
核了		Nkzl	Bi
核名		zl	
核验	Ei	FkSj4i	AeBi
核验等		FkSj	Bi
根	Bi	djjkmjyk	AjBe
根本	Bi	djjkyk	AjBe
根本没		djyk	Ai
格	AkCdDeEe	AdDkHkMkYlck3n9j	
格不	Ai	ck2i	
格员		DlHl	
格证		3l	
案	AeBjDe	AbBeFeJeKmMkNeQeReTeUeWeXeZebicddieehojekkroseteueweyezd0e2e3e4e5e7x8i	AiBe
案一		Kj7j	
案号		7j	
案给		Ki	Ai
桌	BlCeEe	LmUiakwk8l	AlBdCd
桌上		Ujak	
桌子	Bj	Lkwl	AjBe
桩	Bi	al7i	Ai
桶	Bi	mo	AiBe
梯	BjEe	Allptk2k	AkBeCe
检	AeEi	AdDjKdMsnlrp3l	
检测		Mn	
棉	AeBl	jnll	AlBdCe
棋	BkEd	JkMidj	Aj
棚	Ai	bj5u	AeBi
棚子	Aj	5o	AeBi
椅		LmRkwj	
楚	Ei	Kosi7i	BeCi
楚五		si	
楚楚		cisi	Ci
楚楚五		si	
楼	AXBsCjDaEb	AcBlCeDdEdFdGeIeJcKcMeNdOvPdQdRdSdTcUdVdWdXcYeasbiccecfegehnkjlqmineoepeqerdsdtkuevdwcxeyq0d1e2e3d4c5p6d7e8d9e	AqBcCY
楼上	Bi	Omhjyk5i	Ai
楼下	BjCe	Ophmyj	AjBd
楼下有	Bi	hl	Ai
楼下那	Bi	Oihjti	Ai
楼没		lltk	
楼的		Blaj	
楼盖	Bj	ak5l	AjCe
楼道	Bi	Ljhkljmn	AjBe
楼顶		akkj5m	
模	AkBe	PmZjuj2i	AdBj
模那		PiZk	
模那个		PiZk	
欠		eqlkviwj	
欠的		el	
次	BlCeEb	AdFiIjJiKiMjNiOjSeTkXeaebkckglhjkeritiweze5e7i8e	AjCa
次不		Ikbj	
次两	Ei	bj7k	
次两星	Ei	bj7k	
次就		cirj	
次就过		cirj	
次性	Ai	gn	Bi
次没		jj	
次还		IkMl	
款	AoBkCaDdEb	BjEnFeHeIuJdKeLeNePeQeReTeUeVeWeXeYmZeaebecedjeegehejekelemeneoereseteveyezi0r2m3e5e8e9e	AiBjCb
款不	Ai	Il2i	Bi
款利		2i	
款利息		2i	
款得	Ai	Il	
款有		Al	
款贴	Ai	Ij2i	Bi
款还		Bk6j	
款都		BjIi	
歇	AdClDe	AnXjal	AeBi
歌		On	
歌厅		On	
正		JjXkrpwk	Ae
正式	Ci	rl	
此	Bi	Lj8j	
步		AkJkSjpirizk	BeCi
步教	Ei	Eiiipi	Ci
步教我		iizi	
步步	Ei	Eiiipi	Ci
步步教	Ei	Eiiipi	Ci
死	AdBkCdEe	AiLiTjakjnkjlemoyj8k	AmBeCb
死了	BeDj	Tjjlkk	Bi
死死	Bi	Lkti	
死死的	Bi	Lkti	
死活		Ni8l	
死活不		Ni8l	
死的	Bi	Lkti	
残	AnBbDeEe	AiFiQef1ge	AbBoCd
残保	AkBd	fv	AdBkCe
残保金	AkBeCe	fs	AeBj
残疾	AkBdEe	AjFift	AcBlCe
残疾人	AlBeCe	Ajfr	AdBk
每		IjJk	
毒	Ei	Mjmk	BeCi
比	CeDeEj	AmBjHiKjQeXeZkceeefjjellmjqeuewj0i9j	Be
比例		AeKlfk9i	Bi
比我	Bi	Aktizi	AiBe
毕	AlBeCe	AeQeUigw	AdBj
毕业	AlBeCe	AeQeUigw	AdBj
毕业生		gm	
毕业的		gk	
毛	AdBk	AkRibjekjjmj0i	AiBbCi
毛没	Bi	el0j	AiBe
毛病		Albj	AeBeCj
民	AdCiDeEk	BeDeHjIiJeMeNeQeReSjUiWeXeZecmdehiijjekelerrsetewmyn3e	AdCk
民中	Cj	ckwkyk	
民中心	Cj	ckwkyk	
民办	Bj	HiSkrl	AjBe
民工		Ijejii	
民市	AeEi	AkTiwjzj8i	Ci
民市市		zk8j	Ci
民政		Hjrp	
民政哪		Hirj	
民政局		Hirn	
民站	Ei	cjyj	AeCj
民警	BeEj	Ukhk	AeCj
民非		rm	Bi
气	AcBlCcDdEk	ApBjDkJeKiUeXjZeaebehejelmmewtze4i8e	AnBY
气一	BdEk	AmKj	AjCe
气味		AjOi	
气味儿		AjOi	
气的		wm	Ai
气跟	Bi	lkwj4j	
水	AZBpCdDbEi	AkBdCeDdEdFeGeHdIeJdKdLjMkNdOkQdRdSeTdUdWeXdYeZeajbdcdedfegehdjnkdlkmrneoepeqeresdt2uevewdxdydze0d2e3d5c6d7e9e	AqBZCc
水井	Bi	mjti	Ai
水务		tq	
水就		tlzi	
水平	BdEk	AlVk	
水果		Lm	
水沟		mlti	Ai
水没	Ei	iktl	AeCj
水泵		Olll	
水电		lj4j	
水管	Bi	Lialtl	Ai
水管子		Ljtk	
水车	Bj	jmtk	AjBe
水道		tl	Bi
永	Bj	NiWk	AjBe
永远	Bj	NiWk	AjBe
求	BeEk	AeNkQkwjzi8k	AjBe
汇	Bi	6l	
汇算	Bi	6l	
池	AeBeCiEi	Mqli8i	Bi
池的	BeEi	Ml	Ai
汤	Bi	mm	Ai
汰		mm2m	
沈	Cj	AdJiQeSjgjslujyizi8k	AeBi
沈北		JiSjzj0i	
沈北新		JiSjzj0i	
沈河	Ci	sluiyj8k	AeBi
沈河市		8l	
沈河政		Xiyj	
沉	Bj	JiKk	AjBd
沉大	Bj	JiKk	AjBd
沉大海	Bj	JiKk	AjBd
沙	Bj	ammk	AjBe
沙子	Bi	am	Ai
沟	Bj	AdOealmqto	AkBdCe
沟反		mktl	Ai
没	AdBoCYDi	AsBiCdDdEeFeGeIdKiLeMdNdOePeQiSdTpXibecbdleljelmmlneqdretkviwb0m1e2e3i4c7d8e	AoBeCY
没一	Bi	lm	Ai
没一个	Bi	lm	Ai
没上		dk	
没下	Bi	Bjbjhk5i	Ai
没下文	Bi	bjhk5j	
没业		Yi	
没个	BlEe	AkHiXk3l	AkBdCe
没中	BcDnEe	To	AaBm
没了	AeBkEd	AeXjbjdkkjlitl6i	AjCe
没交	Ei	Bilksi	Ai
没人	AdBtCbDdEc	AmCeDdEeGeHkIeJkKiOdPeQiTdUeXjZebdcdddedfegehjjjlkmpneoepeqevewdyeze0d2e3j4e7e9e	AvBXCZ
没人修		AkWk	
没人接	Bi	FjJkRjalzi	Aj
没人敢		hi5k	
没人来	Bi	AjHjVj8j	AiBe
没人理		AiJjNi	
没人答		Ykrj	
没人管	Bj	BiHkKiSkXmmeti3l	AjBe
没人给		MiNjkj	Ai
没人联		Qkij	
没信		JiUj	
没兑	Bi	Zk0j	AiBe
没到	AeBi	tl6j7j	AiBd
没到账	Bj	6j	AiBe
没办	Bi	AjJk1j	AkBeCe
没动		Bivj	
没动静		Bivj	
没发	Bi	si0k3i	Ai
没名		pj	
没名额		pj	
没啥	AeBeEm	ApQi	AcBl
没好		BjKj	
没完	Bi	Bkbk	AjBe
没少		HjIkvj	Ci
没开		Seekvjxi	
没开过		vjxi	
没影		Rjdkpi	Ai
没影了		Rjdk	Ai
没想	BeEj	KlNjZj	AdCk
没想到	Ej	AiNjZjui	AdCk
没打	Bi	kjlkvi	AjBe
没批	Bi	JiKirj8i	Ai
没找	Ai	gl	
没找着	Ai	gl	
没报	Ai	EjKiej	
没拿		Uiei	
没拿着		Uiei	
没摇	AeBdCeDnEe	Tp	AdBlCe
没摇上	Di	Tj	
没收		LkPiQi0m	
没收入		PiQj	
没有	AjEb	AjBjCeDeEeFeGeHeIiJjKeLeNeOePiQiRjSeTjUeVjWkXeZeaebecedkejgihdiejemeokperesetduewexeyk3e4e5d6e7e8e9i	BlCY
没有一		Bk	
没有专	AdCk	Rl	
没有人	AdBjCiEe	RjWk	AjBeCe
没有啊	AdBdDl	Tn	AdBj
没有啥	Ai	Algioezk	Bi
没有奖	Ai	oj9i	
没有差	Ei	QjWj	
没有补	Ai	AlQj	
没来	Bj	Aebkijjimi8j	AkBeCe
没法	Bk	AkBiOjajmqtk	ApBcCa
没消	Bi	Hidj	Ai
没消防	Bi	Hidj	Ai
没用		ukzi	AjBd
没看		JiRi	Ai
没结	Bj	eosj	AjBeCe
没给	AdBkEd	TiUieikjnizj0j9j	AlBeCc
没花	Ei	Ajzi	AeCj
没花一	Ei	Ajzi	AeCj
没落		DiFj	
没见	AeBi	Zk0k9i	AjBe
没见着	Bi	AeZl0i9i	Ai
没让	BeEj	RjUjkjsj	AbCm
没让我	BeEj	RjUjkj	AcCl
没证	BiEe	dkhk	AiCe
没说	BdEk	AlXi	AcBeCl
没说的	BdEk	AlXi	AcBeCl
没超		OlPi	
没这	BeEj	yk8k	
没钱	AeBiCiEe	Aeekimli0i6j	Aj
河	AeBkDe	AiLeNeQemrsktluiyize5j8j	AjCe
河市		8l	
河市监		8l	
河平		AkJicijj7i	
河平营		Ji	
河平街		cimi	
河政		Xiyj	
河政务		Xiyj	
河沟	Bi	mo	Ai
油	Bi	Okhnjl1k	Ai
油站		jl1k	
治	Ei	AiLkmk	
法	BiDb	AiCeDeElFeGeHdIeJdKdLiMiOkPeRdTdUdVeWeXdYeZdbdccddgehdivjdkkldmnneoeperlsdujvewdxeydzn0d1e2e3d5l6e9e	AjCe
法人		Adrlzr8j	
法人变		rizj	
法局	BdEj	ilkj5j	AeCi
法库		LjQj7i	
法库县		LjQj7i	
法律	Ci	im	
法所	Bi	im	AiBe
法援		io	Ce
法的	Bi	Ljkj5i	
法院		Ejin4i	
泡		tn	Ai
泡了		tn	Ai
泥	Bk	aqhltk	AkBeCe
注	AkBdCiDdEe	AZBiEeJeKeLeNePeQeReTeWpXeYiceeejllemdrqsetexvyezn8e	AcBmCd
注册	AdCk	AdYkrozp	
注册公		zl	
注销	AnBdCeDeEd	AdBjrkxwze3i	AcBlCe
注销了	AiBe	xj3j	Bi
注销公		xn	
泳		Mndk	
泵	Bi	Ollktj	Ai
泼	Bj	hkmm	AjBe
洗	BjEe	LiOkjm	Ai
津	AlCeDe	Hjnu	AeBkCe
津贴	AlCeDe	Hjnu	AeBkCe
津贴按	Aj	Hkni	
洪		hjkjli	
活	AkBeDe	AZDlFeHeJiKeNjQtReTeWeXeambeeqgkhejekelemeretexjze0e8j	AdBj
活一		Dkei	
活不		Niej8l	
活不给		Niej	Bi
活五		3i4j	
活五颗		3i4j	
活儿		Qiek	Be
活就		JkQjnisj	Bi
活就业		Qjnisj	Bi
活干	Ai	Qm	Bi
活有		Qjgi	
活有没		Qjgi	
活的		al	AeBi
派	AcBdCeDpEd	AdDiRiSdTtUmVicihnyize8e	AdBlCe
派个	Ci	Rkii	
派人		Vj	
派人来		Vj	
派位	AdBcCcDqEd	SeTu	AbBnCd
派位的	CeDk	Tm	AeBi
派位结	Di	Tk	Bi
派出	AeCiDe	AeUncjdihoyi	
派出所	AeCiDe	AeUncjdihoyi	
派遣	Ai	fi	
流	Bi	AdJjPjUidjmipkrjtkzi	BiCd
流水		Pjtk	
流程		AeJjUidjpkrkzj	BiCe
测		MnOp	
浑	Ei	akbimkzi8i	BeCi
浑南	Ei	akbimkzi8i	BeCi
浴	AeEi	Mojj	Ai
浴池	BeEi	Mo	Ai
浴池的	BeEi	Ml	Ai
海	BkCd	JiKjXkjmok	AkBdCe
消	BkCeDe	AeEkHnMjbmdimk5l	AjBd
消毒	Ei	Mjmk	BeCi
消防	Bj	Hibndj5l	Aj
消防那		bk	
润		Pl	
涨	AeBmEe	AeHoSkljtk	AlBcCe
涨价	Bi	Sllj	AiBe
涨到	Bi	HjSl	Ai
淘	Ai	Aeok2m	Bi
淘汰		2m	
混	AeBkCe	akhm	AlBc
淹		tn	Ci
清	AcBmCe	AdBiKnNeckjemntkwi6k	AmBZ
清了		Bjmj	
清楚		Kosi7i	Ci
清楚楚		cisi	Ci
清清		cisi	Ci
清清楚		cisi	Ci
清算	AdBk	6j	AkBc
清让		cjwj	
渣		al3i	
渣土		al3i	
港		Wn	
港澳		Wn	
游		Mndk	
游泳		Mndk	
源	AiBe	AkBjGj1n2d3j4i	AdBj
源局		Bk1k	
溜	Ei	Njck5j	
满	CbDdEm	AsDeEkFiJeLiNeOeQeReTeWjXeZiambecehejekemoteye5e8i	AdBZCp
满了		FjLjmj	Ai
满分	AeBcEn	AlKiViZkuizi8j	AZBcCp
满意	Ei	Aq	AeCi
滴	BeEk	Alaj	AcBeCl
漂	Ei	Akditm	Ci
漆	Bk	LkOlhk	AkBeCe
漏	AeCj	aklito5k	BiCe
漏了	BdCk	tm	AcBk
漏雨		li5l	
澡		MjOk	
澡堂		MjOk	
澡堂子		MjOk	
澳		Wr	
激	BeEj	QjWk	AeBeCk
灌	Bj	Oiajtm	Aj
火	AeBj	AiJjjklizi8j	AjBd
火锅	Bi	jk8j	
火锅店	Bi	jk8j	
灯	BjEe	AjDiaikqoj3k	AjCe
灯箱		kr	
灰	BkEe	Orek	AkBeCe
灵		Qjnisj	Bi
灵活		Qjnisj	Bi
灵活就		Qjnisj	Bi
炉		Ol2j	
炮	Bj	Op	AkBe
炸	Bj	hj8k	AjBe
点	AjCeDaEk	ArBcCeGdHcJjLcMcNjOoPjTdUeViWcXpYjZjalbccddceeidjdlcndoipjqdrdscuevkyizd0c4e5c6d8i9d	Bi
点三	Ei	AeFkSjVkciyl	AeBj
点三星	Ei	AeSkVkciyl	Bi
点不	AlBd	AeQjYjok2j	AdBk
点事		Zk1i	
点事儿		Zk1i	
点五	Ai	fl2i	Bj
点以	AjBe	Ojai	Bi
点以后	AjBe	Ojai	Bi
点儿		AkXiui3k	Ai
点半		OlXk	Ai
点号		KiXk	AjBe
点啥	Ci	gjvlzj	Bi
点就	BmCeEd	AeKjXnaimjwk	AnBcCd
点就不		KjXi	
点意		Ak	
点意思		Ak	
点的		Piji	
点赞	AcBdCeEo	AoDjRjVjpj1i4i	AbBaCp
点还	Bi	OkPiak	Ai
烂	AdBpCdDeEd	AeLeOkaejpmptewi3o	AqBaCb
烟	Bj	Oswj	AjBe
烤		Lkzj8j	
烦	Bi	AiJjwl	
烧		Lkzj	
烧烤		Lkzj	
热	AeBiCdEj	AqDjHmlo	BeCi
热天	Ei	Dkui	Cj
热线	BkCe	Ao	AjBe
焊		5k	
然	Ci	Bk1n4i	
然资	Ci	Bk1n4i	
然资源	Ci	Bk1n4i	
煎		Lm8k	Ai
煎饼		Lm8k	Ai
煎饼的		Lm8k	Ai
煤		AjOk	
照	AeCmDc	AXBnDlEeFeGeHkIiJeKdLeMdNdOePeQeRdSeTdUjVeWvXdZebdcnedfegeheiejikdlemeneoepeqeresdteuevewexoydzx0e1e2e3e4d6e7e8c	AeBlCc
照不	BeCi	xmzi	AeBj
照个	Ei	Uj5j	
照成	BeEj	Ul	
照照		Wm	
照片	BdCk	UjWjcl	AeBj
照还		xizk	
照顾	Ai	IkYj9i	
熏	Bi	Oimitj	Ai
熏得	Bi	Oimitj	Ai
熟		wk8n	Ai
熟食		8n	
燃		Am	
燃气		Am	
爱		HiUiriwk	
爷	BeCeEk	HiNkciwi	AiBbCj
爷子		Hicj	
爷爷	BeEk	Nk	AiBe
爸	Ae	AeHpKijksi4m	
爸做		Kisj	
爹	BeCi	KkWkhi	AdBi
片	AdCl	AeDlFiHeUiWiclhjjkljtl	
牌	AdBlDd	AbLeTeXeceeehek1weyoze3n5e8e9i	AmBdCc
牌子	Ei	Adkpym3j9i	
牙		ui2j	
牛	Ei	AnXjjm	AjBe
牛倒	Bi	AkXj	AiBe
物	AeBnCdDeEe	Aejkl05k	AnBbCd
物业	AeBnCdDeEe	Ael15k	AnBbCe
物业说	Ei	lm	Ci
物业费		ll	
特	AkBeCeDdEi	AiCrKlSioi0j	BkCd
特别	BeEk	Ak	Ad
特新	AkCe	Cs	AeBj
特新的		Ck	
犯	BcEl	AeUiXmbkhkui	AiCd
犯罪		cihk	
犯罪证		cihk	
状	Ci	emin	Bi
狗	AeBlEe	Omhjjlmm	AlBdCd
猪		Ijml	
猴		Bi6j	
猴年		Bi6j	
猴年马		Bi6j	
率	BiCe	JnTibivk	
率多		Tivk	
率多少		Tivk	
玩	Bj	Wjciekwk1j	AjBe
环	BdEj	Oqmj	AdCj
环保	CeEj	Oq	AeCj
环保局		Ok	
现	AeCi	AiBiFiJeLeMeQeWeXmYiZrdjeejekjweye0e3e6e8l	AiCc
现在	CjDe	AkBjPiXkYiZjbidjkkpiqi8i	BiCe
现在没		Bkkjpi	AiBe
现在还	AiBe	PjYjqizj	AeBi
现场	AeBjEe	FjTiXjcizi8l	AiCe
现场核		Fk8j	
班	AbBiCmDeEb	AmBeCeDeEeFkHeIeJdKeLeMeOePeQkSlTiUeVeXlYeZiaebecdd2eifehdiejdkelemeneoepeqereseteuevewixeydzd0e1e3e4e5e6e7e8e9e	AiBjCZ
班不		Aidj	
班了		NkXj	
班有	Aj	Qkdkgi	Bi
班有奖	Aj	Qkgi	Bi
班的		Xjdi	
球	BlCeEe	Aldm	AkBeCd
理	AdBkCeDeEi	AdFdHlJlKeLjQeReXjhejmkepjsiuewmze3j6j8e	AlBdCe
理中	Bi	Jk6j	Ai
理发	BeEi	HjMiPi	AeCi
理发店		MiPi	Ae
理我	BjCe	AjFewk	AjBe
理由		pk6i7i	Aj
理解		Xkcj	
理解给		Xkcj	
瓜	Bi	Lkmiwk	
瓜子	Bi	mjwk	Ai
瓦	Bi	5n	AjBe
瓶	Bi	hn	
生	ApCdDcEb	AbBeCeDeEeFdGeHeJjKdLeMsNeOePeQdReSeTeUiVjWeXeYeZeaebecldeedfegwhjiejekeleminypeqeresdteuevewexeyezd0e1e3e4e5e6e7e8d9e	BmCa
生产	Ai	Vl2i	
生产线		Vl	
生孩	AkBe	np	AeBj
生孩子	AkBe	np	AeBj
生的	Ai	Mink	Bi
生社	Ai	gl	
生社保	Ai	gl	
生育	Ai	nr	Bi
生育津		no	
生落	Ci	Ukgj	
生落户	Ci	Ukgj	
生补		Qigl	
生许		Mn	
生许可		Mn	
生证	Bi	Mlcj	
用	AmBcDc	AbBeCeDiEqFeGjHeIeJeKeLeOePlReSeTdUeXmYeZjaedefigeheiejemenjoepeqiresetdukwexeydzj0e1p2e3e4e5j6d7e	AaBm
用不	BdCkEe	Pkbikjvizj8j	AcBlCe
用不用	BdCkEe	Pkbikjvizj8j	AcBlCe
用交	AjBe	Pkfkui	AeBi
用修	AiCe	El	
用修复	AiCe	El	
用办		Mibizk	
用地		1p	
用地手		1l	
用带	AeCj	Wjci	Bi
用报	AkBe	EkPk	AeBj
用报税	Ai	Pk	AeBi
用申	Ei	Zjui	Ci
用申请	Ei	Zjui	Ci
用电	Ei	DjNiVk	AeCj
用的		Aiqj	
用税	Ai	Gm	AeBi
用自		vjzi	
用自己		vjzi	
用途		1l	
甩	Bi	Olujwk	Aj
甩给		ujwk	
甩给我		ujwk	
由		pk6i7i	Aj
甲	Ei	AlMl	
甲店		Ml	Bi
申	AjDc	BeDeGeHiIjKmLkMeNjOePeQeSeTeUjVeWeXeYeaecedeeefkheijjekelemeqereseteulvjwexeydzd0e1e2j4e5e6l7e9k	BiCe
申报	Ei	Adfmpjum2j9m	
申请	AiBiDdEe	AjBeHiIkKnLkMeNkPeQeTeUjWeXeceeefeheikjekenepereseviyezd0e1e4e6l7e9e	Ce
申请了		ij3i	
电	BmDb	ApBdCdEdGdIdKeLdMdNnPdQcSjTeUdWdXcYdZeanbecifegchjjjlondospjrduivdxeycze0d1d2m3d6d8d9d	AkBeCd
电动		hkli2j	
电动车		hkli	Ai
电商	AmCeEe	Adgeoxpm	AeBkCe
电商奖	Bi	pm	AiBe
电子	AjEe	KiNnckkj	AeBj
电子票	AkBe	Nn	AdBj
电梯	Bi	Allp2k	AiCe
电票		Nl	
电话	AaCkDdEj	AlBeDeHiKeMeOkPeQeRiSlTeUeVeXeaidihjjikemjoepetiujye0e1e2e3e4e6e8e	AiBd
电话告	Ei	Sjcj	AeCj
电话多	AeClEe	HkRiak	AeBkCe
电话打		AdFjRjik	
电话是	AdCk	Akbj	
电话没		AjNizj	
电话说	Ei	Zjai	AeCi
电话里		ui7i	
电话问	Ei	NjSk	Ai
男		hknj	
留	AjCe	Ymqi0j6j	Ce
疑	BeEj	UjYkcm	
疗		Mm	
疼	Bi	Olmi	Ai
疾	AkBdEe	AjFift	AcBlCe
疾人	AlBeCe	Ajfr	AdBk
疾人一		Al	
疾人算	Ai	fj	
疾人那		fj	
病	AdBkDe	AkKvbihljk7e	AjBb
病的		Kn	
痛	BcEm	Akjjzi5j	AbBdCn
痛快	BcEm	Akjjzi5j	AbBdCn
登	AeBiCkDeEe	BqFiHeJeKeMiNeQpReSiTeUeXebecedeeejekelerqseueyezk3e4i8i	AjCb
登不	Bi	Akfi	AjBd
登记	AdClDeEe	AcBpFiJeMiQpSiWiXebeceeerqseyezk4i8i	BiCd
登记中		Bi4k	
登记交		rj8k	
登记的		BjGi	
白	AdBeDeEl	AlHiJjLeMeNeRkUiXeaibiekhejekemeteuiyjze3j4j5e8k	AeBeCk
白了		Jlii	AeCi
白五		Si	
白四		KjUj	
白四星		KjUj	
白天		aj3k	
白白		Aj	Ci
白等	BdEk	Ajbk4k	
百	AlBlCbDdEc	AjDeGeHjJeLeMeNeOePiQeRkTeWeXjYiZeaebecedeeefjheiijpkeleniqlseteuevjydze3i5e8e	AlCZ
百万		IiPjqi	
百五		Xjnk	
百五十		Xjnk	
百分	AkBeEe	KiYkflqivk9i	AdBkCe
百分之	AkBeEe	KiYkflqivk9i	AdBkCe
百姓		Am	
百度	BeEj	Rjik	
百来		Xj	
的	BoCbDbEi	AjCeEeFeHeLjNeOkSeUdVeZiajfehnkipdreuevewmyd1e3l6i8k	AmBcCd
的一	Ej	AmLjRjXiZkhk	Cd
的下		Qj0k	
的不	AeBjEe	Djciikkixjzi2i5k6j	AiCe
的不一	Bi	cjik	AiBe
的不是	Di	zj	
的专	BeEi	QiVl9j	
的专家	Ei	Vl	
的东		cl	
的东西		cl	
的个		Pksk6i	
的了		Mimj	
的事	BdEl	AcNiSiZjaibidihlim8j	AeBeCj
的事儿	BeEk	AcJiNiSiZjaidihlim8j	Ci
的五	Ei	KiMiUiVi7j	Ci
的五星		KiVipi7j	Ci
的五颗		MiUj	
的产	Ai	Blnk	
的产权		Bl	
的人	CdEj	AcBiDjOiQiRnViXecihiiikiliujwize1k6e8e	BeCj
的人一		QjVj	
的人家	BeEi	Rkkj	AeCi
的人带		Oj1j	
的人来	Ei	Diaj	Ci
的人说		BjMi	
的企		Gifi	
的企业		Gifi	
的保		Qlni	Ae
的保险	Ai	Qjni	
的信	Ce	cm	
的信息		cm	
的全	Bj	CiLkjjml	Aj
的全是	Bi	Lijjml	Ai
的公	AjBe	AePifivjxizj	AeBj
的公司	AjBe	AePifivjxizj	AeBi
的养	Ai	sl	Ae
的养老	Ai	sl	Ae
的减		uj	
的到	Bj	OlWk	AjBe
的办		hlyj	
的医		Kl	
的医保		Kl	
的卡	Bj	dljk	Aj
的卫	Ci	Mm	
的卫生	Ci	Mm	
的同	Ej	Amri1j	AeBeCk
的同志	Ej	Amri1j	AeBeCk
的吗	AeCi	Wjwk	
的四		AkZkck3k	Ci
的四星		AkZkck3k	Ci
的国	AjBe	Qj2j	AeBj
的国家	AjBe	Qj2j	AeBj
的地	AeBj	Aewiyp0k	AjBe
的地方		wiyj	
的够	Ei	Zkui	BeCj
的够意	Ei	Zkui	BeCj
的大		Okgikj	Ai
的奖	AeBi	JjZi9i	Be
的奖励		Zj	Ci
的奖金	Bi	Jj9i	
的好	Ei	Zl3j	Ci
的孩	BeDi	FkTj	AeBj
的孩子	BeDi	FkTj	AeBj
的官	BeCj	ik	AeBi
的官司	BeCj	ik	AeBi
的小	BdEk	DiFkgjpiwi4j7i8l9i	AeBdCk
的小伙	BeEj	Aj4k9j	AdBeCk
的小公		Yi	
的小姑	Ei	Djpi7i	Ci
的就	Bj	AjLkNiXmzi	AjBc
的就是		NiXizj	
的工		em	
的差	Ei	AeXkcjwk	
的差评	Ei	AeXkcjwk	
的想		rk	
的房	BeCj	Bl4p	Bi
的房子	BdCi	4o	Bi
的把		Llmj	
的报		Yibk	AeBi
的拿	BiCe	Djwl	AlBeCd
的摊		Ll	
的时	BeEi	Ziqj6j	
的时候	BeEi	Ziqj6j	
的是	AjBiCdEc	AeBkGlLiPiTiailj3j	Ce
的是哪	AkBeEe	GlPj	AeBj
的是空	Bi	Bk3k	
的有	AjBeEe	AlRj2l	AdBkCe
的有没		Ai2j	
的本		Kkzn	
的本儿		Kkzn	
的来		tn5j	
的标		Ym	
的民		Uirj	
的没	Bi	AeXkhmljmj3j	Be
的没人		AeXkhmmj	
的活		Qkek	BeCi
的点	BeEj	Nl1j4i	AdCk
的点赞		1j4i	Ci
的照		zl	
的牌		kn	
的牌子		kk	
的用	AeCi	Wj1k	
的电		Ri5j	
的电话		Ri5j	
的真	Ej	Qkbikj	AeBeCk
的研	Ai	qi9i	
的研发	Ai	qi9i	
的社	BeCk	Qiskyj	AdBj
的社保	Cj	Qisk	AeBi
的税	Bi	Pi6l	
的算		gioj	
的算不		gioj	
的管		Vj	
的管家		Vj	
的给	Aj	Ykaigktk2j	Bi
的老	BeEj	Vihiii9i	AcCk
的老师		9i	
的能	Ce	Alxiyl2i	
的能不	AeBj	yl	AkBd
的自	BiCe	NjQihjkj	Ai
的自己		Qjkj	
的血	Bi	eimm	Ai
的补	Ee	Aepi0m2i9j	
的补助	CiEe	pi0k2j9j	
的许		bi8l	
的许可		bi8l	
的证	BeEj	AeMoWjbjze3l8q	
的话		Zjsi	
的说		3k5k8k	Ai
的路	Bi	AnDi	Ai
的车	BjEe	aj3s6i	Ai
的车要	Ci	3k	Bi
的还		Bjajtk	AjBe
的退	Bi	6m	Ai
的退税	Bi	6m	Ai
的通		3j	
的通行		3j	
的道	AjBe	ljxj	AeBi
的那	Ai	GiIiMiPjvj	Bi
的那个		IiMjvj	
的钱	AlBeCe	Qiemgjhijinkqlvkze0e6m	AcBk
的钱不		Iivi	
的钱给	Ei	Kihj	AeCj
的钱能		qk	
的钱还		6i	
的门		knok	
的项		Vi7j	
的项目		Vi7j	
的高	Ai	Kl9k	AeBj
的高新	Ai	9k	AeBi
皇		MiNi8j	
皇姑		MiNi8j	
皇姑区		MiNi8j	
皮	BkCe	Alzi5m	AjBd
益		AeQo	
监		AdElHkenhjjklizl4i8m	
监察		eo	Ci
监察大		el	
监局		Eijlzm8n	
监局管		zi8i	
监控	Bi	Hlhklj	Ai
盖	BoCdDdEc	AaBeDeEeFeHdLdMeNeOdQeReSeTeUeVeWeXdYiZeaobkddeehdiejekelemdresettueweyezd1o4d516i7e8e9e	ApBdCY
盖个	AjBe	bn5i	AeBj
盖了	Bi	Jj5j	
盖了一	Bi	Jj5j	
盖到	Bj	5o	AjCe
盖厂		1m	
盖厂房		1m	
盖楼		ao	
盖章		Yk1i3j	
盘	Bi	IkJkNlal	
目	AdBeCiDeEk	AeRjVnzi7s	Cj
目去	Ci	2i	
目在		7k	
目备		7j	
目备案		7j	
目验		Vi0i	
目验收		Vi0i	
盯	Ei	ViZm	Ci
盯着	Ei	ViZj	Ci
直	BmCcEd	AbHiKeOiPeQeTjViXjbekimkoqpmze0i4l6j	AlBdCd
直不		Vj	
直不来		Vj	
直在		6i7i	
直在审		6i7i	
直接	Bi	AeXkkjml	
直播	AiCeDi	AeOjTkorpn	BiCe
直播卖		ok	
直播基		okpk	
直播带		ojpi	
直播间	Ai	ok	
直没	Bj	vi0j	AjBd
相	BjEe	FjWjbjjjoj4i5i	AjCe
相推	Bj	Fjbj4i	AjBe
省	AjBcEi	AeCiRjcisjxi0k3l4i	AaBiCk
省事	AiBe	skxj	AeBi
省里	Ai	Ci0k	
看	AdBcCaDnEk	BeDkEiHiKkLeMeNeSeTrUeVjWeXiZeaebecedeeeheiejekemeresewkyezd0e1o3e5e6i7e8l	AeCj
看不		KjXklitj	Bd
看不见		Xkli	
看了		Dj1l	Ci
看我	BdEk	Hk1i	Ci
看病		Kk	
看看	BdDlEe	DkTm	AcCi
看见		Ri1j	Ai
真	AZBRCZDeE2	AqBeDjEeIeJdKlMeRdSiUeViXdYeZibideeegehdleneoeretevewdxeyezi0e1i3e4e6e8j9i	AQBRC4
真不	AdBdCeEn	AmDibkpi	AcBbCo
真不是	BeEj	Ajbj	AeCj
真不错	Ei	Dibipi	BeCj
真中		Zkai	Ci
真好	BeEk	AiHjLjSjci	AdBeCl
真是	BeEk	AkQkij	AdBdCl
真痛		jjzj	Ci
真痛快		jjzj	Ci
真给	BeEj	DlVj5j	AdCk
真行	BeEj	AjVizi	
真贴	Ei	Ki8j	Cj
真贴心	Ei	Ki8j	Cj
眼	AeBjDiEe	AiRiTkXjmjwo	Ci
眼我	DiEe	Tjwi	BjCd
着	AaBlCbDbEo	AiBeEeGdHdIdJdLiNePeQeRnXoZlacbjceekfdhjiijkkilkndodpeqdrdscuevdwjyizd1k2d4d5e7d8b	AjBWCm
着一		KkSkbj	
着不	AiBiEe	LjMkejhj3i6j	AiCe
着不给	Bi	Mk3i6j	
着了		NjRjUk	
着人	Bi	hkkk	Ai
着出	Ei	Wkkj	Ci
着办	Ci	Ro	
着办的		Rm	
着大	BeEj	AeQkml1j	AeCj
着工		ejgj	
着弄		KiVi	
着弄的		KiVi	
着我	AdBeEl	AeBjOiRlViZjeiij1i3j	AdBcCm
着我们		Vjej	
着改		bk	
着没		Xikj	
着没人		Xikj	
着真	Ei	ViWj	Ci
着给	Di	TkYkjl	
着钱		0k	
睁		Oimk	
睁不		Oimk	
睁不开		Oimk	
睡	BkCe	Onajkjlk	AkBdCe
睡不		Okkj	
瞅	BiDiEe	Tjkjmlwk	BjCd
知	AdBkCe	AiHiRiUiZikillwiyk1k7j	AoBbCd
知一		Zk3j	
知道	AeBi	Hjljwjzi1j	AkBeCe
知都		Ujkj	
短	BeEi	EjTiUj3j7j	AdCi
短信	BeEi	TiUj3j7j	AdCi
石	Bk	JiKk1i	AkBd
石沉	Bj	JiKk	AjBd
石沉大	Bj	JiKk	AjBd
码	Di	DiKjTj7l	Ae
砌	BkEe	5q	AkBeCe
研	AlDeEc	AdCiJmPebidieegmqx6e7k9i	AeBmCc
研发	AoBcCeEe	AeCjqx9j	AbBoCd
研发人	Ai	qj9i	
研发投		qi	
研发花		qk	
研发费	Ai	qn9i	Bi
研究	BiEe	Jnbjgn	Ai
研究生	AjBe	gn	AeBj
砖	AeBlEe	Aealhm5o	AkCd
砖头	Bj	hm5o	AiCe
破	BkEe	JjOkkjliwi	AkBeCe
破烂	Bj	Olliwi	AjCe
砸	AeBoCdEc	AjOlamhrkitj	AoBbCb
砸了		hk5j	
砸着	Bi	hkkk	Ai
砸着人	Bi	hkkk	Ai
硕	Ai	gl	Bi
硕士	Ai	gl	Bi
硬	BkEd	Ukck	AkBeCd
碰	BeEk	An	AcBeCl
磨	BmCeEd	AeJoMiwk2j	AlBdCe
示	BkCdDe	AkEkFiJmxlze0m1i3l6k	AlCb
示完	Ai	0l	
示期	Ai	xk0j	Bi
礼	AcDi	AiJkMiNjTjiikjzj4i	BiCe
礼拜	AcDi	AiJkMiNjTjiikjzj4i	BiCe
礼拜了	Bj	Nl4j	AjBe
礼拜就		Iiij	
社	BbCjDdEm	AZBeDeEeFeHnIjJdKdLeMeNeOeQuReSeTeUeVeWeXeYeZeaebedefeglheiejekeleminepermsuteuevlwezd0e1e3e4e5e7e8e9e	AbBiCk
社一		Picj	
社保	BeCi	AdKeQlgkswvixj6i	BiCe
社保卡	Ci	sn	AiCe
社保能	Ai	Qigjse	
社保补		Qjgi	
社区	AeBbCjEk	HqQkmkriyi	AaCl
社哪		gj	
社团	Ci	ro	Bi
社局		AeQoej	Be
神	BeCiEi	Riho7j	AdCj
神速	BdEk	hj7j	AcCl
票	CiDc	AZBeDeEeFeJeKmLeMeN/OePjQeReSeTeUeWiXkZeaebecdeeheiejdkelemeseteuewdydzd0e3k4e5e6e7e8e	BjCc
票不		KjNk	
票得		Nm	
票没		NiPi	
票的	Ai	NiPjxi	Ae
票跟	AjBbCeEj	Nn	Bi
票那		Nk	Ci
票那大		Nk	Ci
票额		Nk	
票额度		Nk	
离		Skgkskyj4j6j	Ce
离婚		ii4j	
离职		nisk	
种	CdDk	AiTk0i	
种地		Ai0i	
种地的		Ai0i	
科	AeCiDe	AdFiJlQeUiYjbicedeliyeze0i1m3j7i9n	
科室		JjRi	
科技		qi9o	
科技型		qi9i	
科技局		9n	
科长		Jkbk1j7j	AiBe
科问		FkHi	
租	AkCeDeEe	AjBeDjJiKePiQebidiglhnjeljon4e8i	BiCe
租房		AjFiNigmhk	
租房的		Fihk	
租房补		gj	Be
租给	Bi	ll5i	Ai
租给外	Bi	ll5i	Ai
秤	Bi	Lkjm	AiBe
积	BiCe	AkBkUk8i	AjBe
移	Aj	EoUjsj	Bi
移出	AjBe	Eo	AeBj
稀	Bi	hmjl3l	AjBeCe
程	AdBeEi	AbJlLeQeRoTjWiXeYjZeakcediejlepjrlsi0e	AeBi
程教	Ei	Kjsj	Ci
程陪	BeEj	RjWj	AeCj
程陪着	BeEj	RjWj	AeCj
税	ArBcCeDaEe	AWBiCdDdFdGvHdIdKcLdMdNrOdP0QdRdSdTcUdVeWdXdYdZdadbccdddedgdhdidjckdldmdndodpeqkresctduvvdwdyjza0d1d3d4m5d6z7d8d	AaBpCc
税不	AkBd	Pn2i	AdBj
税两	Ai	BjGn	Bi
税两费	Ai	Gn	AeBi
税人		GiPj	
税减	AjBe	Gouj	AdBj
税减半	Aj	Gm	AeBj
税前	Ai	ql	Bi
税务	AcBjDeEi	AcEkNpPefjteuvxize6m	AkBc
税务大		Nl	
税务局	Bi	GiNiun6m	
税务说		Bi6j	Ai
税吗	Ai	GiPj	AeBi
税咋	BeCi	6k	AeBi
税是		Gi9i	
税是不		Gi9i	
税有		Pj9i	
税有没		Pj9i	
税现	Ai	Pj	
税现在	Ai	Pj	
税能		Giqj	
税说		uj6j	
税跟		Gj	
税那	BeCi	Gkyl4i	AdBj
稳	AmBeCdEe	Aevy0i	AdBkCe
稳岗	AmBeCdEe	Aevy	AdBkCe
稳岗的	Ai	vm	
稳岗返		vm	
稿		ui1j	AeBj
究	Bi	Jnbjgnpi	Be
究生	AjBe	gn	AeBj
空	BkCe	BjDjOnXocedjjjlewexiykze3j	AiBc
空气	Bi	BkXk	
空调	BkEe	OoXkjk	AiBe
穿	AeBkCe	Aldillwl5j	AjBd
穿小	Bi	dj5k	Ai
穿小鞋	Bi	dj5k	Ai
穿得		wl	
突	Bi	amni	
窗	AaBlCjDc	AbDeFdHeIeJeKjLeMeNiOqPeQeRkSeTeUcVeXlYeZjaebicjdeekfehdiejekelereskuewkyd0e1i3e4l5i6j7e8i9e	AkBd
窗办		sk4i	Ci
窗办完		sk4i	Ci
窗口	AbCkDe	AbDeFeJeKjLeNjOePeQeRkTeUdXmbjckdeekheiejekemeteuewlye1j3e4k5e6j8j	
窗口一		Xi1i	
窗口交		1i	
窗口在	Cj	Zjbken	AeBj
窗口的	BkCeEe	wo4k	AkBeCe
窗口说	Ei	Kick1i	Ai
窗台		Ok5j	
窗户	Bi	Om5j	AiBe
窝	Bi	jm5j	Ai
立	Ci	AdWkhlkelirltize3j5j7q	Ce
立个		rk	
立的		Yi	
立项		7r	
竖	Ei	Alkk	AeCi
竖个	Ei	Alkk	AeCi
站	BjCiDdEd	AcElHeLmNeOeReXlaecijkmioitiweyqze1j3l5e	BiCd
站不		Lktk	Ai
站点		ejoj	
站着	Bi	Xm	
章	BkCeEe	AdJnKjYjckrizi1i3i5l6j	AjBd
章的		zk5m	
章盖		JjKk	
章让		cm	
竣		bm	
竣工		bm	
笑	BjEe	wn	AjCe
笑话	Bi	wl	
笑话我	Bi	wl	
笔		AeKjZiuivi0j6o	Cj
笔钱		vj6j	
符	Bi	FkUkZj	AiBe
符合	Bi	FkUkZj	AiBe
第	AeBeDl	AeCiJeNkRiTohjjitj0k7i8i	AcBi
第一	Ci	Nj0k	AeCi
第二	CeDi	NiRiTjhkjitj7i8i	
第二天	Ei	NiRjjjtj7i8i	BdCi
等	AaBsCZDd	AiBiCeDdEeGeHeIeJvKdLeOePeQdTdVeWlXuZdaebjcbdefegeheiejdkdldmenepesiteudvewkxeydze0m1e2e3j4j5e6e7e8d9e	AsBZCa
等一		Jjbk	
等了	Bi	AeBiJiMjSiUjWjXirjsk4i	BiCd
等了一		UjWkrk	
等了三		JjXk	
等了会	Ei	Sjzj4i	Ae
等俩	Ei	Xk3i	
等到	BkCe	AiBiNjXi	AkBd
等年		ei3k	
等得	Bj	AeFkJoXj	AjCe
等着	BjEe	AeJiXjbjwl	AjCe
等等		Bi0k	
答	AeBi	AdDkJiRiYjZlriwi0i	AkBc
答复		Djrj1i	
答应	Bi	DiJiRjZm0j	AjBe
答应的	Ei	Zm	
答应给	Bi	DiJj	Ai
策	AkBeDe	AiDmJjUjZmolpeukvjzi0e	AeBjCe
签	AbBjCbDpEc	AcBeDjFeJjKeNeQdRiSeTsUeWsXeYibedeemjjkesiyezd0i8e	
签了	CeDj	Tl	BeCj
签字	BkCe	DlJjRjejwi1i	AjBc
签注		Wr	
简	AlBeCe	xq	AdBkCe
简易	AlBeCe	xq	AdBkCe
简易注	Ai	xk	Bi
算	AoBeCZDdEi	AcCeDeEeGiHeIeJiKiLeMeNePpQeReSeVeWiXeYjaebecedeeefogjheiejekemeniqiresnteveweye0e1e3e5e6k7e8e9e	AdBk
算不	AlBeCe	Gkfiglojqi2i	AcBl
算不算	AkBe	Gjfigloj2i	AdBk
算了	Ei	siuj	
算哪		Fjfi	Bi
算在	Ai	Gjqi	
算得		sk	Ci
算数	BeEi	WkZj	Ai
算的	Bi	AiPk	AiBe
算话		JiZi	
算谁	Bi	Ujzj	AiBe
算谁的	Bi	Ujzj	AiBe
管	AYBoDc	AlCeEeFdGeIeJeLqMiOePeQdTdUdVnWdXjYeZeakedfegehcidjdkkmcneoepeqesetmvewjxeyd1e2e3i5m6e8i9e	AoBaCd
管不	Bj	AiJiNizk8i	AjBe
管不管	Bi	AiJiNi8i	Ai
管事	Ci	An	Bi
管吗	Cj	Hlbjkjri	Bi
管员		uj	Ci
管啊	AeBk	Am	AkBe
管子		Ljtk	
管家	BdEk	Vq	AcBiCi
管我	BkEe	Rjcitjwm	AkBeCe
管我要		Rjci	
管收	BeEi	Lm	
管管	Bi	AjHl	Aj
箱	AeCi	AeHljjkqmi	AiCe
籍	Bi	FmUm3l	
米	BjEe	Llbkoktj5n	AiCe
类		Ykmjrj	
类的		Ykmjrj	
粪	Bk	limo	AjBeCe
精	AkCeEe	Cthl	BiCe
精特	AkCe	Cs	AeBj
精特新	AkCe	Cs	AeBj
糊		Vjpj	AiCe
糊弄		Vjpj	AiCe
糖	Ej	LjWkXmjl	AjBe
系	AeBjDe	AiBkHeNjPeQiRiTeUeWiXedijekeleoj4n6e7i8e	AkBeCd
系不		dkxizi	
系不上		dkxizi	
系统	AdBlCd	BlFiKiNkSiWjXefiriui4j7i	AnBaCe
系统不		JjKi	
系统坏	Bi	KiMi	
系统崩		Sj4k	
系统里	Bi	Bjci7j	Ai
索	BdEk	BjNjmkzi	AcCk
索了	BeEi	mlzi	AeCi
红	AeEi	AlBjJiNkZk1k	AiBdCi
红头		JjZk	
红头文		JjZk	
红线		1k	
约	De	AiWpXmYi	Ai
约不	Ei	WnXj	AkBeCe
约不上	Bi	WkXj	Ai
约的	Bi	MiWk	Ai
级	AjEd	AeCiElFjjlzj0j	BjCc
纳	Ai	GiPjQj	
纳税		GiPj	
纳税人		GiPj	
纸	AiBdDeEk	AkNjblclkiljzi	Ce
线	CeDeEl	AlDiLiQjVrakeeseteze1l7k	AeBdCl
线上		LjQkVi	
线改		Vj	Ci
线那	Ei	Vi1i	Ci
细	Ei	KjSi	Ci
经		EiGilirizp	
经营	BeEi	Eizp	
经营范		zl	
结	AdBmEb	BeHeJnKkQeRjTkWeYjaeeuheiejemjtewezj0i3e8e	AkCb
结婚		Uicj	
结果	AeDj	AiRkTmYksizk0j	Bi
结果人		Aksj	
结账		Kiej	Bi
绕		AeLjZlukyj	Bi
绕三	Ci	ukyj	Bi
给	CdDaEq	AqCeGdHiJdLeNkOdPcQjRiTdVjXeYnaebdejfdgkjlkjlemcnjoeqdrdsktewexdydzi1d3j4e5e6d9e	AeBdCl
给一		RjYk9j	AjCe
给一颗		Rj9j	Ai
给三	BdEl	AbDkHiXkZlbjcjkjujzi	AbBnCd
给三星		AeDkHikj	AeBj
给三颗	BeEk	AcXkZmbjcjujzi	AdBl
给不	AmBc	IjVkgikinjoi	AaBm
给不给	AmBc	IjVkgikinjoi	AaBm
给个	AeDi	AoJiTkci	AeBkCe
给个三		Ajcj	Bi
给了		Zmrj	
给五		Am	
给人	Ci	Njsk	
给他		ejgk	
给企	AeCi	Rjgk0j	
给企业	AeCi	Rjgk0j	
给修	AeCi	Nljn	
给停		ajli	
给写		ij	Ci
给到		Iipj	
给力	BeCeEl	ApMi	AdBdCl
给办		AeBiRjUicizi3j	Ai
给办了		Uicj	
给发	Bi	Bjbk	AjBe
给四	Ei	AkNkzk	AeBeCj
给四星	Ei	AkNkzk	AeBeCj
给外	Bi	ll5i	Ai
给多	AjBe	AdCjHjQiVlYjgjzl	BjCe
给多少	Aj	AdCjHjQiVlYjgjzj	AeBj
给孩	Bj	Uidm4j	AjBe
给孩子	Bj	Uidm4j	AjBe
给安	Ei	FkRiSj	
给安排	Ei	FkRiSj	
给差	Ei	Akkj	AiCe
给差评	Ei	Akkj	AiCe
给开		Nicjej	
给想	Ei	KkSj	AeCj
给我	BiDd	AiFeHjIeJdKdLeMdNiOePeQkTeUdVeXeYiaebedeejhiiejkmeneoeqereslteukvezj2e3j7e8l	
给我一		Aihlujwj	AjCe
给我了		Nkzi1i8i	AeBi
给我们		AeDjQjYlel0j	
给我列		Ej8j	Ae
给我打		Njui	
给我整		Am	Be
给我爸		Hmjksj	Be
给我算		skuj	Ai
给我讲		pi	
给打	Bi	Yijk	
给批		akkj3i	
给找		Qihj	Ci
给报	Aj	KpQinmoi	AeBi
给报了		Kj	
给报多	Ai	Kinloi	
给拆		kj5j	
给拨	AeBj	0i	AkBd
给改	Ei	Oj7j	Ci
给派		Fjii	Ai
给满		Al	AdCk
给的		AeJjZlgkwl	
给的奖		Jj	
给答		Dj1i	
给答复		Dj1i	
给算	Ej	Kjpi	AeBeCk
给老		AeHlRj	
给老人		AeHlRj	
给补	AkCe	AjQiVmeiknokpi2d	AeBj
给补一		Qjkj	
给补快		oipi	
给补钱	Ai	Vkkj	AeBi
给解		BiDk	
给解决		BiDk	
给说	Bi	Nj7i	
给谁	AeCi	Wk7l	
给调		Fjjl	
给贴		Ik2j	
给跑	Ci	DjRi	
给跑下		Dj	
给过	Ei	Mk8k	
给返	Ai	Qjgk	
给退	Bj	dmjkuj6e8k	AiBe
给钱	AkEe	Ykejginj0j9i	BjCe
统	AdBjCdEj	AeBlFiKmNkSiWiXefijekkri4j7i	AkBa
统一	BeEi	AeNkkl	AdCj
统不		JjKi	
统坏	Bi	KiMi	
统坏了	Bi	KiMi	
统崩		Sj4k	
统里	Bi	Bjci7j	Ai
继	Ei	4p	
继承	Ei	4p	
继承我		4k	Aj
续	AeBcCoDe	AbBeDeHeJeKjNeRkSiTeUeWnXeZebockeeiejelerisivjweyeze1m3j5j7e	AbBnCd
续一		bjsk	
续找		bjkj	
维		Gklmwj	
维修		lm	
维护		Gkwj	
绿	AeBnCeEd	Aeejllmj1i3k5i	AmBcCe
绿化	Bi	eklm	Ai
绿地	Bi	1i5j	Ai
缴	Bi	qjsp6l	AiBe
缴的		qjsi6j	
缺	BkEe	BiIjMkcljk4j	AjBe
网	BiCdDe	BeCeDiEoGeHiJlKdLdMeOePeQdRdSeUdVeYeZdajcldjeefegeiejjkdlemeneompoqesiuevexeyezj0d1e2e3i4e5e6e7e8k9e	AjCe
网上	BiDeEe	EkFiHeJmNiReUeXicljiolperisiwezi3j8l	AiCe
网上卖	Ai	om8k	AeBj
网上就		sj8l	
网上能		bi	
网上还		rjzi	
网上预	AdCj	AkWk	
网店		ojpnzj	
网店扶		pk	
网店补		pk	
网格		DlHl	
网格员		DlHl	
网站	AjBe	Em	AeBi
罚	AoCbDeEd	AdEvjexi3q	BkCd
罚款		Eixjzi	
罚能	Ai	Ek	
罪		Ajcihk	Bi
罪证		cihk	
罪证明		cihk	
置	CjEe	Xlyk6k	BiCe
美	Bj	AdMpdkjn	AiCe
美容		AeMljj	Ai
美容院		AeMljj	Ai
美甲		Ml	Bi
美甲店		Ml	Bi
群	Bi	Akliojujwl	Ai
群众	Bi	Alwl	Ai
群里		ljuj	
翻	AeBmEd	Aedkwn1k5j	AlBdCd
老	AdBmCbDeEj	ArBcCdDcEdGdH3IdJcKkNdPdQdSjTiViXeYdZcbccjdmelfdgciekcleodpdqdspudvcxdyc0c1d2l3c5c6d8c9e	AkBYCk
老人	AbBoCeDe	AeHxJeKnLeNeOjQeTeUiVeWeXiaibecedeeehdjjlimjresdtjwjze5e	AoBaCd
老人去		Uk	
老人的		HjKj4i	
老公		Hjni	
老天	DkEe	Tl	BdCk
老太		LkUihk4i	Be
老太太		LkUihk4i	Be
老好	Ei	AjUjVi	Ci
老好了	Ei	AjUjVi	Ci
老师	AeBkCeDe	AdFjSodpejsjzi	AjBbCi
老师没	Bi	dk	
老年	AdBjCjDeEe	Hscm	AiCd
老年公	Bi	Hl	Ai
老年食		Hk	
老是	Bi	AmNi	Ai
老板	Bj	Aedleqji	Ai
老板说		el	
老爷		Hicj	
老爷子		Hicj	
老爹		Kkhi	
老百		Am	
老百姓		Am	
老认		sl	
老认证		sl	
老金		sk	
老院	BkEe	Ht	AjCe
考	AeBk	AeQkakdk3l	AkBd
者		Wjck	Ci
耐	Bj	AeJlpiwk4k	
耐心		Jlpi4k	
耕		Gj5l	
耕地		Gj5l	
耳	BjEe	Olamwl	AjCe
耳朵	BjEe	Olamwl	AjCe
耽	BjCe	DjVkwk8j	AiCe
耽误	BjCe	DjVkwk8j	AiCe
耽误我	Bi	Dk8j	AiBe
聋		Olfk	
职		IjQkdiejfkgisk	Ce
职了		ekni	
职工		Ikfk	
联	BeClEe	AkQjRjYjdjfkiiok	AdBkCe
联系	CkEe	AkQkRjbidjiiokxi	AeBjCe
联系不		dkxizi	
聘		Qnfi	Bi
聘会		Qn	
肉		jrme8j	
肚		jizi	
肚子		jizi	
股	Ai	OiXkxk	Bj
股东	Ai	xk	
育	AjCd	AcFlGkSlTjdnnqoj9i	BjCe
育局	BiCe	FmSlTjdo	
育津		no	
育津贴		no	
育的		njok	
胎	AiBcDj	AjFjSjTknn	AcBk
胎能	AeBeDk	FkTl	AeBi
胞		FkSjnk	
胞胎		FkSjnk	
胡	Ei	Aemmtjukyj5i	AjBe
胡同		mmtjyk5i	AiBe
能	AwBWCjDdEW	AoBcCjDcEnGkHiIlKeLcMeNdPdQoRkSdUdViXeYjZdaebdeefehciemdoipdqmresetivjwcxjymzc0c3e4d5c7d	ATB0CW
能一		CiEj8k	
能上	Ci	Rkli	
能下	Ai	Ej6j	
能下来	Ai	Ej6j	
能不	AjBeCjDeEc	AlCjFiGiRiWeYkqjrivixiyize1i	AeBlCc
能不能	AjBeCjDeEc	AlCjFiGiRiWeYkqjrivixiyize1i	AeBlCc
能享	Ai	Aiojvj	Bi
能享受	Ai	Aiojvj	Bi
能修		El	
能免	Ai	PjYj	Bi
能再		AkIkNi	
能减	Aj	AiGn8i	Ae
能到	AdBdCm	yo	AdBj
能办	CjEd	JiMiyizj8k	Bi
能加		qj	
能加计		qj	
能在	BeCj	FiWk	AeBi
能少		GjYjqiuj	
能少交		Gjqiuj	
能开		OjQl	
能快		AeJjxi	
能快点		AeJjxi	
能打	Ci	Alnj	
能报	AkBe	CjKlVjbioj9j	AdBj
能报高		9k	
能拿	AjBe	AeQkYknivj	AeBi
能查	AiBdDj	EkTk	AeBj
能注	Aj	xm	
能注销	Aj	xm	
能源	Ai	Al2e3j	Bi
能理		Xkcj	
能理解		Xkcj	
能申	AlBeCe	AoIj2i	AdBj
能申请	AkBeCe	AoIj2i	AeBj
能看		1j	
能给	Aj	QlYjgj	AeBi
能给返	Ai	Qjgk	
能补	CeEe	HiQiTiolsi	
能补吗		gioi	
能评		CjHl	
能贷	Aj	AjIo	AeBi
能贷多		AkIi	
能走	Ai	xl	
能走简	Ai	xl	
能进	Bi	lkqi	
能退		dkvj6j	
能退多		vj6j	
能领	AjBe	QjRiginivk	Bi
脏	BkEe	AeKiOnmltj	AjCe
脑		Timj	
脚	AeBl	AdHjRjUimptm	AjBe
脚不	Ci	RkUi	Ae
脚不好	Ci	RkUi	Ae
脸	AeBoCdEc	AeLkjkklwqyj0j5e	ApBbCc
脸那	BjCe	kiyk	AjBd
腾		zj8k	
腿	AcBeCl	AdJjRpUiZibjci7j	Ae
腿一		bk7j	
腿一颗		bk7j	
腿脚	Ci	RkUi	Ae
腿脚不	Ci	RkUi	Ae
自	AiDbEj	AlBjCeDiEiFeHdJdKjLdMeOePeQjSeTdWkXdYeZiadbdedfegelemdoepeqeresjtjxe0e1n2e3d5o6e8i9e	
自个		QjZj	
自个儿		QjZj	
自动	AkBe	ElGiVk	AeBj
自助	Bi	NjWkyj	Ai
自助机	Bi	Njyj	Ai
自己	AiCeDdEj	AjBiDeFeHeJeNeQjRiTeVeWiXeZiaebeeeheiislteujwiye1j3e4e5n7e8j	
自己不		cjkj	
自己交	Ci	Qlsl	AeBi
自己家	AiEe	1k5n	BiCe
自己就	Ei	Zjciuizi	AdBeCk
自己找		RjUidijk	
自己报	Ai	njvi	
自己掏		AjIiKk	
自己看	CeEi	ujwk1i8i	AjBe
自来	AeCjEe	Amtm	Ce
自来水	AeCjEe	Amtm	Ce
自然	Ci	Bk1n4i	
自然资	Ci	Bk1n4i	
自费		Kk	
臭		mp	Ai
舞	Bi	Okaidkri	
舞的		Okai	
航		yl	
般	AiBcEk	AkGiHiNjPiQiui0i7k9j	AaBoCd
般三		Qjui9j	Bi
般三星		Qjui9j	Bi
般纳		GiPj	
般纳税		GiPj	
般给		AjHi	
般般		AiNk	
船	Bi	tl6j	Ai
色	Bi	kpwj	Ai
节	Bi	dm2l	Ai
花	AjCcDeEi	AeDeGlKkMiPeZkeejokiqpuj8e	AiCd
花一	Ei	Ajzi	AeCj
花一分	Ei	Ajzi	AeCj
花了	BeEi	Mjql	Ai
花的		Kiqj	
花的钱		Kiqj	
花税	Ai	Gm	AeBi
苏	Ci	BjEiri6i	
苏家	Ci	BjEiri6i	
苏家囤	Ci	BjEiri6i	
苦	Ei	Dkmk	AeCj
英	Bi	dm	AjBe
英语	Bi	dm	AjBe
范	Ek	Alzl8k	AjBe
范围		zl8k	Be
茶	BcEk	Al8l	
茶店	BeCi	8l	AdBi
荐		Qk	
药	AdEl	AeHiKuhkjk	AjBc
药店	BjEe	Kijk	AjCe
菜	BkCeEe	AeHkLlYimmoi3k5i	AjBeCe
营	AeCiDeEi	AlCiEiJmWeZldljezq3m8e	
营业		Amzk	
营业执	Ci	zl	
营商		AiJnZm	Ci
营商局		AiJnZm	Ci
营范		zl	
营范围		zl	
营运		3o	
营运证		3o	
落	AeBiDeEi	AdOjUuZkceejgihemloite5e9i	AjBc
落上	Ei	Uk	Ci
落户		BiUrgioj	
螂	Bj	jkmk	Ai
蟑	Bj	jkmk	Ai
蟑螂	Bj	jkmk	Ai
血	BeCeEl	HjXmakml	Be
血压	Ei	Hjal	Ci
行	AiCeDdEj	BeCeDeEjFiHlIkJiKeLnMeNeOeRdSeTeUeWlYeZeaebedeeefegeiejdkjlemenepirjsjteueviwdxdyd0e1j2i3l4e5e6i7e9e	Bi
行三	Ei	Qipksi	Bi
行三星	Ei	Qipksi	Bi
行不	Ci	FkIiJj	
行不行	Ci	FkJj	
行到		Gj	
行吧		kk	Bi
行四		Xk1j	
行四星		Xk1j	
行差	Ei	zj8k	
行差评	Ei	zj8k	
行证		Wn3l	Ae
行道	Bi	Ll	Ai
行道上	Bi	Ll	Ai
街	AcBnDdEc	AcDkJeLmOjQeTeUeXeaebeeehljeklmutiynze5e8e	AmBeCb
街上	Bi	Liml	Ai
街道	Ci	AeDlcikjlimltiyj	AeBi
街都	Bi	Lktj	
补	AlBdCdDiEe	CdDeFdGeHjIcJeKeLdMdNcOdPdQpRcSdTmViWeXdYdZnadcjdjeefcgphcicjckildmdncolpuqdrdsitdvewdxdycze0t1d2n3e5d6d7d9e	AbBoCd
补一		Qjkjzk	
补上		siui	
补偿	Bi	ejgi0k	Ai
补几	Ak	EjQiVkgi	AeBj
补几年		EjQj	
补办		BjUi	
补助	DeEj	AjQnReTeZifegiptse0o2j	Ci
补助材	Ci	Zk2j	
补助申		gj	Be
补助说	Bi	pi0k	
补吗		Aigioi	
补多	Aj	AjHikj2l	Bi
补多少	Aj	AjHikj2l	Bi
补录	AdDl	Tn	AeBi
补录名	AeDk	Tm	Bi
补快		oipi	
补快递		oipi	
补给		cj0j	
补给我		cj0j	
补贴	AjDe	EiHmQlReTeZlglnepkse0p2l	
补贴一		Aigjpi	AeCi
补贴不	Aj	Ekok	AeBj
补贴款	Bi	0m	AiBe
补这		bj4k	
补这补		bj4k	
补那		bj4k	
补钱	Ai	Vkkj	AeBi
表	AbBiDeEk	AoDiNebjcpeigjteujwjze	AjBc
表填		co	
表扬	BeEj	An	AdBeCk
被	Ai	Enelzi0j	
裁	Ai	emvo	Bj
裁员		vn	
裂		al5j	
装	AeBnDeEc	AiBeDeHjJeKeLeMeOeQeReWeXjakbpcedlhejqkiseyeze3e7i8l	AnBcCd
装修	BjEe	Aealbqdmeijk8e	AkBeCe
装看		Xkli	
装看不		Xkli	
西	AdBlEd	AcHeLjRiSeUeYicnejhkliwiye0i4k	AkBeCe
西区		AeRjZisizi0j	
要	AdBlClDbEc	ApBcCeDdEiGeHdKcLcNjPeQeReSeVdZdadbicpdkepfdgcijjlkilemdneodpeqesctcudvewbyc0d1e2d3j4e5d6i7m8m	AkBiCY
要不	AkBcCiEe	EkFiYjciqi7k8i	AcBm
要不要	AkBcCiEe	EkFiYjciqi7k8i	AcBm
要个		zj	
要个说		zj	
要交	Ci	Fi7l	
要什	BeCk	ciijkj3i	AdBj
要什么	BeCk	ciijkj3i	AdBj
要公	Ci	ckxi	Bi
要准	AdCk	cjzj	
要准备	AdCk	cjzj	
要到		ek9i	
要办	BeCj	bj3l8j	AdBj
要办啥	BeCj	bj3l8j	AdBj
要反		Aj4i	
要啥	CkDe	FiMici8i	AeBi
要啥证		Fi8j	
要回		djiijj	
要回来		djeijj	
要备		GiMi	
要备案		GiMi	
要开		Njni	
要我	Bi	Milj	Ai
要掉		Akkj	
要求		8l	
要的		cn	
要的东		cl	
要看	BdEi	1i	
要票		Nl	
要退	Bj	dk6j	AjBe
要钱		il	
见	AeBmCe	AnHeJeQlXjZjhk0j1l	AmBcCe
见习		Qmgi	
见着	Bj	AeLiZl0i9i	AjBeCe
规	AiCeDeEj	AcMePlReZibecekouiweze10	AeBi
规划	Ej	Ae10	
规划图		1l	
规划窗	BeEj	1k	
规划许		1l	
规定	Bi	kk8i	
规定去	Bi	kk8i	
规模	AkBe	PmZjuj2i	AdBj
规模那		PiZk	
视	BjEe	Alsk	AjCe
觉	Bi	AlOklk	Ai
解	AdDeEk	AjBpDlKeQeSjXjZedeeeheinjokize8i	AeBeCk
解了	BeEi	iijl	AdCk
解决	AeBi	AkBiDn8j	Be
解决的		Dm	
解员	Ei	ik	AeCi
解押		Bm	
解给		Xkcj	
解释		AjSkkj	
警	CeEi	Ujhw	BcCk
计	AlCe	Aeeikjqt0i	AeBjCe
计不		qj	
计扣	Ai	ql	
计扣除	Ai	ql	
计说		ej0i	
计里		qj	
认	BjCeDe	AdHeQkVkdkekjlkisnzi9l	AlBeCd
认定	Ai	QlVlsk9m	Bi
认证		sl	
认账	Bi	el	Ai
讨		Aien	
让	AbBlDdEi	AeBeCeDiGeHeIeJiKiLkNePeRdSdUkVdXbYeZcacbbcqdeekfegehlijjlkkmcneoepdqerdvdwlxeyj0d1c2e5i8l9d	ApBeCY
让人	CjEe	AkDjEieihpil5l	BkCc
让人砌		5m	
让我	AbBmCbDdEk	DdEeFeGeHeIeJkKkOePeSeTeUkVeXcZeaebdcpejgehcjklimeperetdvewmylzi0e1e5d7j8l9e	AqBaCc
让我从	Ei	cl	AiBe
让我们		Bijikjll	AeCj
让我再		Jl	
让我回		Ujci	
让我找	Bi	Ajci	
让我白	Ei	Akyl	
让我等	BkEd	AjJkwk	AjCe
让我签	Bi	emjk	
让我自	Ei	AdKiRiUicediijjjuizi	AiBe
让我补		cj4k8j	
让我跑	Ei	QiUj7j8i	Bi
让我重		Mksizj7j8j	
让进		Wk3k	
让重	AeBj	HjUj	AjBd
训	BiCeEi	AeQjdrokpj	BdCi
训班		dl	
议		skxk	
记	AdBiCjDd	BoDmEkHeIeJeMiNeQpReSjTeUeVeXdZeaebecedeeeiejekelemerqseweyezk0e1e3e4i5e6e8i	
记中		Bi4k	
记中心		Bi4k	
记交		rj8k	
记交了		rj8k	
记录		AkEm	
记的		BjGi	
讲	BeEj	AeKlZipkul4i7i	AdCk
讲得	Ei	AeKlSipjuj4i7i	AeCj
讲得透		uk4i	Ci
许	CiDe	AdMqbnze1k8q	BiCe
许可	AeCj	AdMqbnze1k8q	Ce
许可在		bi1i	
许可批		Mi1i	
许可证		bk1i3i	
设	AjBiDdEd	AdGjIeJkKeMjRiZebmhiok2v7e	BiCd
设备	AkDeEc	AeIeJlMjok2w7e	BkCc
设备更	Ee	2n	Ce
设备贷		2k	Bi
设备钱	Ai	oj2j	
设局	BeEi	aibn	AdCi
访		AmDr	AkCc
访的		Dl	AjCe
证	AbBkCjDc	AUBqCeDcEdFdGdHbIdJbKcLcMrNcOcPdRbSdUqVdWnXcYjZdadbncsdiecfegdhkinjekclcmdndoepdqdrctcudvdwcxdyb0c1e2d3v5c6d7d8y9d	AkCa
证一	Dj	Tkbj	Bi
证上	Bi	Bk3j8l	AiBe
证上哪		3k8j	
证丢		UiWj3j	
证丢了		UiWj3j	
证交	Bi	Bn1i	Ai
证到		Bi3l8j	
证到期		3l8j	
证去		Midk	
证去哪		Midk	
证吗		Mi8k	
证在	Cj	BjUjWj3i8i	AeBj
证在哪		UjWj	
证处		il4i	
证年		3l	
证年审		3l	
证批		8l	AeBi
证批了		8l	AeBi
证找	Ci	8j	Bi
证找谁	Ci	8j	Bi
证据		hkjk	
证明		AeFiYjcqhkij8e	BjCe
证是		bjzj	
证没		sj8i	
证照		Ujck	Ai
证申		Uj3i	
证申请		Uj3i	
证的		Ui8k	
证考		Qk3i	
证要		Mk8k	
证让		Bi4k8i	
证让我		Bi4k8i	
证说		Bibi	
证还	BkCe	BnWkbjci	AkBd
证还压		Wkbj	
证金	Aj	Yloi	Bi
评	AcBWCYDaEz	AwBdCiDiEdFdGeHlIeJcNeOdPdSiTcVjYeZjadciddedfegdhdjdldmdneodplqeresdtdujvdxe0d2e5d6d9m	AoBdCa
评上		Cipk9l	
评上高		9l	
评不		Aj9j	
评专	Ai	Ci	
评专精	Ai	Ci	
评价	Ei	Al	AiCe
评估	Bi	AeHo	
评吧	Ei	Ak	Ae
评审	Bi	Vkpm	AjBe
评的	BeEi	Ak9i	AcBl
识	BeEk	RjZiwi	Be
识字		Rjwi	Ci
诉	AdDeEi	AkMiNeReSiimjilmmkukzi6i	Ci
诉我	BeEk	Mjcjul	AdBeCl
诉状		in	
诊		KnMmVk	
诊所		Mm	
诊断		Vk	
试		ekojqi	
话	AYBkCiDcEj	AmBeCeDdEeGeIeKdLeOjPeQdSkTdVeWeYeZiaibifegehimineoepeqeresiuivewtxeydze0e2e3e4e6e8d9e	AkBZCi
话一		Miui	
话不	Bi	kjwj	
话告	Ei	Sjcj	AeCj
话告诉	Ei	Sjcj	AeCj
话噎		bkwi	Ai
话多	AeClEe	HkRiak	AeBkCe
话多少	AeClEe	HkRiak	AeBkCe
话就		AjUi	
话我	Bi	Jkwl	
话打		AdFjRjik	
话是	AdCk	Ajbjwk	
话没	Bi	AiNizj1k	Ai
话没人		AjNizj	
话算		JiZi	
话算话		JiZi	
话说	Ei	Zjai	AeCi
话跟	Bi	lkwj	
话里		ui7i	
话里教		ui7i	
话问	Ei	NjSk	Ai
询	AeCi	Giijqisj	Ci
该	AeCmDeEd	AiFjOkbieijimeujviwj0m6l	BkCc
该去	BeCi	bjej	AeBi
该打		Ol0i	
该找	BdCk	Aljj	AdBk
该退	AeBj	6l	AjBd
语	AeEj	KlRjdm	AkBd
误	AeBkCd	AeDjVkwk6l8j	AkBeCe
误我	Bi	Dk8j	AiBe
说	AWByCXDb	AkBiCdDcEcFjHjIdJnKlMiOePdQbSeTeUjVcWeXcYcZlaebjcndjekfdgdhdjqkjlimbneodqdrcsctdvcwqxcyezi0m2d4d5e9e	A1BSCW
说一	CiEe	bjcikjwj	
说下	Bj	JmNjXj0j	Aj
说下周		Jj0k	
说下班		NkXj	
说不	AeBjCcDeEj	AiFjJeKjMjNebecneihejmkini1i7i8k	AjCc
说不上	BdEk	Ajzj	AbBm
说不合	Bi	Mkkk8i	AiBe
说不是	Bi	ji7j	Ai
说不清	Bi	Kkcj	
说不给		cjejnj	
说不认	Ei	Zijj	
说了	AeBi	wk5j	AiBd
说今	Bi	Jn	Ai
说去		lkyn	Bi
说在		JjUj	
说好	Bj	AdBjRibkdijkpizk9j	AlBdCe
说好给		Ripj	
说审	Bi	Njzk	AjBe
说审核	Bi	Njzk	AjBe
说就	BeEi	AiUj	
说得	BeEj	Zluj	AjBeCe
说我	BeCeDj	AdTlUjZjiksiuiwj3n	AeBi
说找	BkCeEe	Wili6j	AjBd
说改		Fltl	
说是	Bi	DkRiakjl	Ai
说有	Ci	RjZj	Bi
说没	Bi	AeKjLkOlhjlipi0k	AkBeCe
说没收		Lk0j	
说没钱		eili	
说法	BjEe	AjMlNiulzi	AjBeCe
说理	BdCj	ejjlpk7i	AdBk
说理由		pk7i	
说的	AiBcEi	AiBjGlXiZiciwjzi	AaCl
说的不		cjzj	
说等	BkCe	AoBjJi0k	AkBc
说系		Kiwj	
说系统		Kiwj	
说给	Ei	AeBiHjZmjkkipj	AjCe
说缺	BjEe	BiMkck4j	AjBe
说能	Bj	8k	AjBd
说装		dn	
说装修		dn	
说要	Bi	bjdkkj7j	AiBe
说让		eili	
说话	Bj	Jibjwr	AiBe
说话算		JiZi	
说这		Jkwi	
说退		6l	
请	AjBeClDcEb	AlBeCeDeGeHiIkKnLkMeNkOeQeRkSeTeUjVeWeXeYeaedeedfeheiojekelemenepereseteviwexezd0e1e4e5e6l7e	AcBnCc
请了		ij3i	
请问	BeCkEe	Akyj	AdBk
诺	BkEd	EkJmRjcldkye	AkCd
诺书	Ai	Ekcmxi	AeBi
课	AcBoDeEd	Aed0jk	ApBaCd
课没	Bj	dp	AjBe
课还	Bi	dm	Ai
课还剩	Bi	dm	Ai
谁	AZCuDdET	AeCeEdFjGeHdIdJdOdPdQdRkSjVdWjXdYdZdajddeifegehciijekillminjpeqerksduexczi0d1l2e5d7n9e	AdBsCT
谁出	Aj	kjnk	Bi
谁办		zi4i	
谁开	Aj	nk3i	
谁批	Cj	KlLkWj1j	AeBj
谁的	BkCeEe	Ujcklkzj7j	AlBc
谁管	BeCk	Aiakkk4i	AdBkCe
谁给	AeCjEe	Fiakijwl	Ce
谁能	CjEe	Rmyk	
谁说	Ci	ej1l7j	AeBi
谁都	BkCd	Bklm	AlBc
谁都能	Bi	lm	AiBe
谁问	Ci	Fi7i	Bi
调	AeEj	AdFlOnVjXjiojp	AdBdCm
调了	Ei	FjVk	Ci
调解	BdEj	Aeiojn	AbCl
调解了	BeEi	iijl	AdCk
调解员	Ei	ik	AeCi
谢	AbBUCbDiEu	ArDeHeIjJeKiNeOjQkSiTlXeZiaebecehejelesetiwe0e1e	ASBWCz
谢了		AiUi	Ci
谢人	Ei	Qkzi	Ci
谢人社		Qk	Ci
谢你		Aj	
谢你们		Aj	
谢啊	Dj	QiTk	AeCj
谢谢	AcBXCcEs	ArIjJeKjOjQjTjZitiuiwe4i	AVBYCv
谢谢人		Qizi	
谢谢你		Aj	
谢谢啊	Dj	QiTk	AeCj
负		AiVi	
财	BjEe	Yk0q	AkBeCe
财政	BjEe	Yk0q	AkBeCe
财政局		Yk0k	
败		Fj	
账	BkCeDd	AcDeHiJdKjNiXeZjbeeqjeqjseuize0p2j6l	Be
账上	BiEe	0p	AjCe
账了	Ej	Zlejnipi	AeBeCk
账了五		ni	
账四		Hkuj2k	Ci
账四颗		Hk2k	
货	AkCdDd	AbBeHeIeKeLjQeTeWeYjbedeejgejrkeleneorpkteydze0e2j3r5i6i8e	Ce
货车	Ai	Ae2l3o	Bi
货车进	AiBe	3l	AeBj
质	Ei	MkYkcj3k	
贩	Bj	LkOl	AjBeCe
购	AiEe	LjYpoj6m	BiCe
购的		Lkoj	
贴	AlCcDc	AkCeFeGeHmIlJdLdMeNdOePeQiRdVeWeYdZjaebdcdddedfegjjekdmenrpiqeresdteuewexeyizd0o2q5e6e7e9e	
贴一	AjBd	Ikgjpi2i	AcBj
贴不	Aj	Ekniok	AeBj
贴多		2l	
贴多少		2l	
贴心	AeBcCeEn	AlSj3j8j	AcBcCn
贴息	Ai	AkIn0i2k	Ce
贴按	Aj	Hkni	
贴款	Bi	0m	AiBe
贴的		Zkik	
贴西	BjEd	BiSeTiXihj4i	AjCe
贴还		Il	
贷	ArBdCaDdEe	AiBkEiHeI3JeKeMeNeOePeQdReTeVeWeXeYlaebecedkeefegehijekeleneoeqeresetevexeye0e2m6e8e9e	AbBoCd
贷不		Ejzj	
贷创		Ik	
贷创业		Ik	
贷多		AjIk	
贷多少		AjIk	
贷款	AoCcDeEe	AiBlIrYidkze2n	AdBlCe
贷款不		Ii2i	
贷款利		2i	
贷款有		Al	
贷款贴	Ai	Ij2i	Bi
贷还	Bi	Ijdm	
贸	Bi	6l	
费	AnBkCZDaEe	AZBdCeDdGpHlIeJdKnMeNdOePdQdRjTdUdWeXdYeZeaebdccdledfegjhdiojdkelpmenjokpkqnretdvewdxiye0e1e2e4e5e6i7e8d	AjCc
费不	AiBe	Rjlkqixk	AeBj
费劲	Ai	xk6i	
费又		Hn	
费年	Ee	qksk	Ce
费律	Ai	ik	Bi
费律师	Ai	ik	Bi
费找	BkCe	dk3l	AjBd
费用		nl	
费的	Ai	lkol	
费能	Ai	ok	Bi
费补		gipi	Ci
费还	AeEj	ijpk	BdCj
贼		Miwk	
资	AlDb	AeCeDeEeFeHeIeJdKeLeMeNeOePkQeSdTdUeVkWeXeYeZiaebdcedeerfigeheiejekemenlperesdteuevewexeydzd0m1l3l4i5e6j7p8d	BiCd
资了		ej6k	
资多		PkVj	
资多少		PkVj	
资格	Ai	3l9j	
资格证		3l	
资源		BkGj1n4i	Ae
资源局		Bk1k	
资的	Cj	Rj7j	Bi
资算		fiqi	
资谁	Ai	eknj	
资金	Bj	AeVjZkljoi0o4i6j	AiBe
资项	Ei	7l	Ci
资项目	Ei	7l	Ci
赌	Bi	hm	AjBe
赔	AiBdCi	bjekijjo	AdBk
赔偿	BeCj	ekij	AeBj
赖		AnLj	
赞	AcBbCeEp	AnDjNkRjVjpj1i4i	AaBZCr
赠		4l	
赠与		4l	
走	AeBlCjDcEd	AdBeDsEeFeHeJoKeLrMeNeOeQeReSeTeWeXdZebecddeeeiejemlriteuewexjyqzd0e1e3e6e7e8e	AlCZ
走了		AeLlajkjsivjyk	
走了一		kkvj	
走了五		Limi	
走了就	BiEe	Liak	Ai
走流		JkUirk	Bi
走流程		JkUirk	Bi
走简	Ai	xl	
走简易	Ai	xl	
走访		AeDs	AkCd
走访的		Dl	AjCe
赶	Ci	Amao	Bi
赶工	Bi	ao	AiBe
起	BiEe	EiOlPjhkio	BiCd
超	BkDeEe	AeNeOkPlSjTebejkyj2j3p5l8i	AjCd
超市	AeBj	jlyjzj5m8j	AiBe
超限		3m	
越	AeBk	Hjjmml	AlBdCe
越来		Hjml	Ai
越来越		Hjml	Ai
趟	AdDeEk	ApBiJeKjLiNeRiUeXeakbecljekimeriyezm4j7e	AiBe
趟一		alrj4i	AjBe
趟一颗		rj4i	AjBe
趟没	BeEj	AkMi	Ci
趟说		Kkcj	
足		Mm	
足疗		Mm	
趴	Bi	jm7j	Ai
跑	AXClDcEm	AcCeEeFeGeHdIeJiKjNjOePeRvSeTdWeXdYeadbjdkfegekildneoepeqesdtduevewdxeyizm0e2e3l4j5d6e8e9e	Be
跑一	Ci	Rjclzi	
跑一趟	Ci	Rjclzi	
跑三	BlCeEd	AkBkcizj	AkBc
跑三趟	BlCeEd	AkBkcj	AkBd
跑下		DjZj	
跑下来		DjZj	
跑两		KjRibjcikj	
跑两趟		cjkj	
跑了	AeBmCeEe	AeJjKjNiVjdmejhjkirizi4j	AmBbCe
跑了三		QiRi	
跑了四		Kkzk	
跑五		Mi8i	
跑五趟		Mi8i	
跑得	Ej	Rk4i	Be
跑断		bk7j	
跑断腿		bk7j	
跑腿	AdCk	RnZj	Ae
跟	AeBjCe	BeDmEeHdIeKdLeMeNkOlPeQeReSeTiWeXlYeZebjddfegejdlloeqeresetdvewsxeym0e1e2e3d4i5e6e7e	AiCe
跟哪	BeCk	Fkkj	AdBj
跟审		bkwj	Ai
跟我	BjEe	wozj	Ai
跟我说	Bi	wl	
跟着		Vjpi	
跨	Ai	om	Bi
跨境	Ai	om	Bi
路	AdBqCdDdEd	AnBeEeFeHeJeKeLsMeNeOlQeReTeUeVeWeXeZeapbecedeeehdjjkeldqisetjweyize0i1i3l4e5e6e8e	ApBbCa
路上		yk0k	
路灯	Bi	AlDi	
路边	Bj	LkOmmj	AiCe
路运		3l	Bi
路运输		3l	Bi
跳	BjEe	OkXkan	AjBeCe
跳舞		Okai	
跳舞的		Okai	
踢	Bi	Ujlj	Ai
踩	Bi	Ditl	
蹦	Bi	Okak7i	Ai
蹲	Ei	Dmmk	BeCj
身	AcBmDe	AkHiOnUrYjcijjml5e8e	ApBbCb
身份	AeEj	AeUscjzi	Ai
身份证	AeEj	AeUscjzi	Ai
躺		sjwj	
车	AbBtCeDaEa	AeBeCdDjEdFcGdHbIjJbKbLxMcNeObPdQeRbSdTcUcVkWeXdYdZcaqccdcecfdgdhricjjkelimkndodpdqdrdscudvdwbxdylzb0d1e2i315m6j7d9d	AtBZCX
车一	Bi	almj	
车上		kjli	
车位	Bk	BiLkln	AkBdCe
车停		Lo	
车司		Ii3k	
车司机		Ii3k	
车场		Wj1i5k	Ai
车库	Bi	tk4k5l	Ai
车把		al3l	
车来		QjXj	
车电		hk2j	
车的		Oehlyj3k	
车老		Li2l	
车能		Ik8k	
车要	Ci	3k	Bi
车进	AiBe	3l	AeBj
车都		Lo5j	
车间	BcEl	AeDoVobk	AbBeCm
转	AdBiCjDe	AiDeFqKjPiQeSmUeajbedijesmye3i4i5e8i	AiCd
转到	Ci	Fkak	BiCe
转学		Fk	
轮	BeEk	AeLoRjXn	BdCj
轮椅	BeEi	LkRk	AeCi
轮车		Lm	Ai
软		Akqj	
软件		Akqj	
轰	Bi	Okhl	AiBe
轴		Cj3k	
轻		Xkhjwj	Ai
载	AeBi	cn3m	AiBe
辅		AeCidnqjriuj	Be
辅导		AeCjdnriuj	Be
输		3r	
输证		3j	
辛	Ei	Dkmk	AeCj
辛苦	Ei	Dkmk	AeCj
辞	Bi	envj	AiBe
边	BkDeEd	AeFkLmOlUeaeiijeljmstjyk4i	AiCe
辽	BjCe	Hibiejojti1i4i6i7i	AjBd
辽中	Bj	Hibiejti1i4i6i7i	AkBd
辽中区	Bj	Hibiejti1i4i6i7i	AkBd
达		Cjflzj	Bi
迁	AeCj	BlFlUr0j	
迁过	Cj	Uk	Bi
迁过来	Cj	Uk	Bi
过	CkDeEe	AmBdCiDdEiGeHdIeKdLiMkNdOePdRdUmVeWeYdadbdcedjfehdieldmdnepeqeviwdxjyjzj0j1e2e3e4t5e7d9d	BkCb
过了		JjMj0l6i	BdCi
过五		cirj	
过五星		cirj	
过去	CjEe	ApLiXjyl	BiCd
过年	Ae	Akek	AiBe
过户	BdEi	Ae4u	Ae
过期	BkEe	Ujjl	AkBeCe
过来	CkEd	AjUmZjgisjzi4i	BiCd
运		Xkli3w	
运证		3o	
运输		3r	
运输证		3j	
近	AeBeCk	Aeyp	AeBj
近哪	Ci	yl	
近哪有	Ci	yl	
返	AmCdEd	AeIiJjVigjsetjvw	BkCb
返几	Ai	vl	
返点	Ai	Qjvj	
返还	Ai	vp	Bi
还	AiBjCeDc	BnCeDeFeGeImLiPlSeVcWeXiYeZdaibedjedheiejjmdocresjuevnwezj0i1e2e3e4e6i7e8d	AlCa
还不	AdBk	BjNjRjSjUjak	AmBbCe
还不给		BjNj	
还剩	AeDi	Tkdm	
还压		Wkbj	
还发		Qkvj	Ci
还在	BkCeEe	BiFjHiJjkj0j5j9j	AlBdCe
还好		Aikj	Ai
还完	AjBe	BkEjIk	AdBk
还帮		Kikj	
还干		Dk0j	Ai
还得	AeBoCeEc	Xjcidl6l	AnBbCd
还是	AiBYCpEb	AdIkJeKeNeOePmTiXeaecefkhijemenirisetkueviymzi0i1e4i5e6e7e	AYBsCb
还是先	AeCj	Ii	
还是得	Ci	birjzj	
还是自		Gi4j	
还有	BeCeEl	AjIjKiNiZijjpjqisj1i	AcBdCn
还有人	Ei	KjNj	AeCj
还有没		Ijqj	
还没	AdBlCd	AcBnJeKiTiXjmjzl0j6j7j8i	AmBb
还没到	Ei	7j	BeCi
还没好		BjKj	
还没给	Bi	Uizk0k	Ai
还用	Ci	Pizj	
还给	BeEi	Iiijuk9i	AdCj
还能	AoBcCeEd	EjImKiPjqisjtkvj	AbBnCd
还能补	Di	Tisk	
还行	Ei	QiXjpksi	AeBi
还行三	Ei	Qipksi	Bi
还让	Bi	cijkzj	
还让我	Bi	cijkzj	
还说	Ei	JjMkUjsizi	AjBe
这	AbBlCbDaEn	AxBdCeGiHdIdJsKdLcMeQeRcSdTcVdWdXjYeZjddeifehjidjckcldndoepeqeresdudvdwnxdzi0k2e3d9d	AlBWCk
这不	Bi	Micj	Ai
这个	BlCdEe	EiGkJmNjck	AkBdCe
这么	AdBjCeEi	AnJlzi6k7j8j	AlBa
这儿	Bi	Jkwi	Ai
这回	BdEk	ml5j	AcCl
这回真	BeEj	Zi5j	AdCj
这小		zj	
这态	Ei	Al	AeCi
这态度	Ei	Al	AeCi
这才		Zkbj	Ci
这才叫		Zkbj	Ci
这条	Bi	hktk	Ai
这样	BcEl	AnUj	AdCk
这样的	Be	Al	AdCi
这补		bj4k	
这补那		bj4k	
这要		zm	Ai
这都	Bi	JjUi0k	Ai
进	AdBjDcEi	ApBeDeEiFeIeJjMeNeQeRdSnTdUeVeYeZeaecedeeehdiejdkelnneojperesetnuevewexeyjzd0i1e3n4e6e7e	AiBd
进不		AeLiSkXkmj	
进不去		Skmk	
进了	Ai	Ejlk	
进去	AdBiCj	AnHjSjtj8k	AiCe
进城	Ai	3l	
进屋		tn	
进来		0k5j	
远	BiCe	AdFiKiNiSnWksj	AjBc
远的		FjSk	AjBe
远程	Ei	Kjsj	Ci
远程教	Ei	Kjsj	Ci
违	AlCeEd	AeElOjki5q	BjCe
违法	AmBcEe	ElOj5i	AcBl
违章		5m	
违章的		5m	
连	Bi	AlMjRiklyk	Aj
连个		MjRikjyl	
追		ei	Ae
退	AdBsCdDdEZ	BdCeDeEeFdJdKdLeMeNeOePdQdRdTeUeVeWeXdYeZeaecddsgehdiejokdlemeoepeqeresptewdxeyezd0d1e2e3d4e5e649e	AtBZCZ
退一	Bi	bjdjjk	AiBe
退不	Bi	jm6l	AiBe
退了	Ci	jlni6m8k	
退伍	Ai	AkIk	Bi
退休	Ci	fiss	BjCe
退回		Skuk6m	
退回来		Skuk6i	
退多		vj6k	
退多少		vj6j	
退我	AeBj	ek6j	AiBe
退找		6m	
退的	AeBj	6p	AjBe
退的钱		6l	
退税	BiEe	6r	AiCe
退钱	Bi	dl	Ai
送	AeBbCbDeEq	AsDjHjQlei	AZBaCr
适		Qjsj	
选	AeBjCe	AnTjli1q	AiBe
选举	AeBlCe	Anli	AlBcCe
选址		1n	Ae
透	AeBdCeDeEm	Aouk4i	AkBd
透亮		uk4i	
递	BcDi	AeIiKkMiTkWjZielolpj6j	AbBj
递上	Bi	JiKiMj	AiBe
递上去	Bi	JiKiMj	AiBe
递材		IiZjsj	Ae
递材料		IiZjsj	Ae
递补	BeDk	Tl	AdBj
递费	BeEi	okpk	AeCi
途	Ei	1l3j	BeCi
通	AcBmDe	AiBeJeLiReWmXiaebeijjelitiweyk3t5k8e	AkBb
通了	Ei	Ljik	
通局	Be	3n	AeCi
通知	Bj	AiUikiljyl3i	AjBe
通知都		Ujkj	
通行		Wn3l	Ae
通行证		Wn3l	Ae
速	BdEk	hj7m	AcCk
造	AjCcEi	AiVpmltj0i2k	Cj
造完	Ei	Vjtk	Ci
造的		0i	
遇	Ai	AjQj	Bi
遍	AdBiEj	HiMpNjRlViWijelesewizj0j6i8j	AkBeCe
遍两		MkViWj	Ai
遍两星		MkViWj	Ai
道	AaBnDc	AeBdCeDjEeFeGeIeJdKeLtMeNePeQdRdSeTeUeVeWeXdYeZealbddjedfegeiejdlompneoepeqeresetmueveyn0e2e3l4e5l6e7e8d9e	AlBcCe
道上	Bj	Lotj	AkBeCe
道口	Bi	Lm	Ai
道的		DiLkal	Be
道路		3l	Bi
道路运		3l	Bi
道这	BeEj	Ojml1j	AeCj
道里	Bi	hltl	Ai
遛	BdEl	Xkhk	AdBeCl
遣	Ai	ekfi	
那	BjCb	BbDeFbHdKcMjOlQdRdSdTkUeVeWlXcYdZjbieegdicjblcrdsducwoxdypzi0c3d4l8j	AiBiCc
那个	AlBYCeDj	AiBeCjDiEeFeIjKeLeMmOePiSeTlUeVeXdYeaebicmdeedfjgeheiejekdlemenkpereseteuevjwdyn0e1e3e4e5e6e7e8i9i	AXBmCj
那个专		CkQj	
那个保	Ai	finj	Bi
那个小	BeEi	CiMjWj	AeCj
那个本		Mjzj	AeCi
那个派	BeDk	Tk	AeBi
那个许		Mk	
那个证		Mj8l	
那个贷		Ik	
那个钱	Ai	fl	
那么	BjCe	AkJjyk	Aj
那位		Xjwj	
那儿		AeWnwjzj5k	AjBe
那几		Gksi	
那块	BeEi	GiWjbk4i	Bi
那块儿	Ei	Wjbk	
那大	Bi	Njkjtjwj	AiBe
那大姐		Nk	Ci
那套		zi4i	
那小		Wkzk	
那帮	BkEd	Lihn	AkBeCd
那条	AkBe	El	AeBi
那样	BdEj	AjUj	AcBl
那点		Zk1i	
那点事		Zk1i	
那笔		Zjvi6l	
那笔钱		vj6j	
那补		pl	
那补助		pl	
那边	Cj	yj4j	AeBj
邮	Bi	Wl	Ai
邻	Bk	cihjim5o	AkBeCe
邻居	BkEe	cihjik5o	AkBeCe
邻居往	Bi	hk5j	Ai
部	AeEi	DkEiNePiQiVjdjeizj0i5i8j	AdCj
部分	Ai	PjQj	
部门		EiVjbidjejzi0i5i8j	
都	AYBvCaDcEe	BkCeDcEcFeHcIeJqLmNePdQbRdWjXlYdZdakbdcieefdgdiejbmjneodpeqdrdsdtiucvdwnxd0r1c2e5m9d	AzBTCY
都不	AeBlCd	AjBjKiXeaicehkklwkzk5l6i	AmBb
都不想		Miwj	
都不给		Kjhlki	
都不让		Aekl5j6j	
都交		Bj	
都得	Cj	Ljcl	AdBk
都换		dizj	
都有		Ak0j	
都没	AeBmCeEe	AdJeLeMjWidjejiikilemlyk0j5k	AmBcCd
都没有		AeBiMjWidjekkj	AiBe
都给	BeEk	LkVlpizi8k	BeCj
都能	Bi	lm	AiBe
都要	CjDe	JiSici	AeBj
都要啥	CjDe	Sici	AeBi
都说	BjEe	Jlci4j	Ai
都跑		Njhk	
都跑了		Njhk	
都过	Bi	JjLj0i6i	AiBe
都过了	Bi	Jj0i6i	
都还		Bl	
都进		Libj	
配		Lkqk	Bi
酒	BjEe	Okhjjkzi8j	AiCe
醒		ajuk	
采	Ai	AeYsll	BiCe
采购	Ai	Yp	Bi
释		AjSkkj	
里	AdBoCcEe	AkDoEdHeIdKcLbMcPdRcSdTlVeXcYdZcambicedcfdgdiijpkelmmkndodpdrdsetpulvdwexdyczb2d3d4c5k7k	AlBdCd
里地	Bj	FjOl	AjBe
里坐		Dkkj	Ci
里头	BeDjEe	Tlmkqi	AeBkCe
里干		ajek	
里我		Jj6k	
里教	Ei	Dlui7i	Cj
里教我	Ei	Dlui7i	Cj
里有	Bi	Wjci5l	
里来		OiUi	
里来了		OiUi	
里没		Qjek	Ai
里的		Aeijljtn1i9i	
里给	BdEk	DkNl	AdCk
里说		Fjuj0k	Be
里还	Bi	Bjjj1i	
里还有		jj1i	
里钱		si0k	
里问		Dk	
重	BlCdEe	AdEkHiMkNiUiXjbkcejeke5i6m7j8i	AnBcCc
重做		Mm	
重新	BjEe	HjXkblzj9i	AjBeCe
重来		sj6k	
量	Ej	HjNiYk8k	BeCi
金	AkBiCcDd	AkCeDeEeFeGeIdJjKeLeMeNeOePeReTeUeViWeXeYjZoaebecedeeefqgehejikeljmeneoirjslteueweyeze0m1e2e3e5e7e8e	
金一		Jjfi	
金一年		Jjfi	
金人		Zkfi	
金会		rl	
金吗		fj	
金少	Ei	Vksi	
金能	Ai	AkYjfi	
钓		rk	
钓鱼		rk	
钟	AeCeEj	AeDiFiNkUiWiXqljzj	AiBbCi
钟头		Xn	Ai
钟完	Ei	DjFjNiWj	
钟完事	Ei	DjFjNiWj	
钟就		NjXj	
钢	Bj	aldk	AjBe
钱	AqBnCXDaEZ	AeBeDcFcGdHjJbLcNcOcRcTbUcWdXcZkaccednexflhoilkjlemcnnpdsdtcudvjwdxeyczc0q1d2i3c4e5c6n7d8b	AlBiCY
钱一	AeBk	cjekvi	AkBc
钱不		Iidloj	
钱不给	Bi	dl	Ai
钱了	AiBe	Pjfk	AeBj
钱五		eiii	
钱交	Bi	dm	Ai
钱到		Zl0k	
钱吗	Ai	nj2k9i	Bi
钱咋		si2k	
钱多	Ai	Ejnj6i	Bi
钱多久	Ai	Ejnj	AeBi
钱就	Bi	ej0j	Aj
钱打		iivi	
钱找		ek0k	
钱找哪		ek0k	
钱没		Aielvjzi0i	BeCi
钱给	Ei	KiZjhj	AdCj
钱能	Ai	AeYjekqj	Bi
钱补	Ai	AiQjkj	Bi
钱说		kj6j	
钱还		Hjgjkj0j6i	AeCj
钱还是		gj0k	
钱那	Ai	Ijnj	Bi
钱那个	Ai	Ijnj	Bi
铁	AcBlCiDeEd	AlHeLeOlRiakletlyk0i5l	AjCd
铁皮	Bi	5m	Ai
铁西		AeRjZisizi0j	
铁西区		AeRjZisizi0j	
铃	Bi	HkOm	Ai
铲	Bi	allj	Ai
铲车	Bi	al	
银	BlCeEc	AjHlIj2k6k	AlBeCd
银行	BlCeEc	AjHlIj2k6k	AlBeCd
铺	BjEe	AmIjMkOmzi8n	AkBeCe
链	Ci	3m6j	Bi
销	AsBdCdDcEa	AbBiEeFeHeIeJeKlLiMeNeOeQeReSeTeUiWeXeYeaebecedeeegehjiejekelemenjolrjsetevex3yeze5e6e8e	AcBoCa
销不	Ai	njxi	Bi
销了	AlBd	xo3i	AcBk
销公		xn	
销公司	AeBi	xl	AiBe
销售	Ai	Pjok9i	
销售额		Pjok	
销带		nj	
销带啥		nj	
销最	AkBd	xn	AeBj
锁	BkEe	BjJidkhklk	AkBeCe
锅	BiEe	Oljk2j8j	AiCe
锅店	Bi	jk8j	
锅炉		Ol2j	
错	AcBkCcEj	DlKjNmUjcedjikjepiyk7n	AlBXCk
错一	Bi	NlUi	Ai
错了		KkNjUizj7j	
锯	Bj	Akamki	Ai
镇	AeBeCiEi	Dkym	AeCi
长	BjEe	AjEiJoKeReSiXjbicejellmerjwize1i2j3i	AjCd
长说	Bi	Jkbk	Ai
门	AYBlCjDaEj	BcDmFdGdHeIdJcKjLmNcOlRjSdTcUeXcYdZcaecbdmfdhsidjbkundpeqdsctluevdxeyrzd2d3c4e6c7d9d	AjBbCi
门了	Ci	Aedkyl	Ce
门前	Bj	to1k	AjBd
门口	AdBl	AkHeLnOkQjRiUeWeXehmkilemitjym	AlBcCe
门头	Ei	Aekv	AdCj
门头没	BeEi	kl	AdCj
门就		Dlxi	
门市	AiBe	Pkbkkk	AdBj
门市一	AiBe	Pl	AeBj
门朝	BeCj	yl	AeBi
门朝哪	BeCj	yl	AeBi
门牌	Ci	yk	
门的		CjQiWlgk	
门给	AeBeCk	AeHjRm	AeBi
门脸	BjCe	Llkmyk	AkBc
门脸那	BjCe	kiyk	AjBd
门诊		Ko	
门锁		hkli	
闭	Bi	djekwl	Ai
问	AZBjCiDeEj	AmBeCeDmEeFlIeJnKdLeMeNiOeQdSiUdVeWeXdaebecdeegehdiejdmenepeqeteunwtxe0e3e4e5e6e8i9e	AmBbCe
问一	Ee	Tjwk	
问一下	BeDi	AiTj	AeBj
问一句	Bj	wk	AiBe
问三		RjZjwi1i	Ai
问三不	Ei	RjZj1i	Ai
问下	Di	AiTi	
问个	Ei	Ykuk	Ai
问个减		uk	Ai
问也		fizj	Ai
问你		wl1i	AjBeCe
问孩		Sj	
问孩子		Sj	
问就	Bi	Ajdjwl	AiBe
问就是		Ajdk	Ai
问我		Dkwk	AeCi
问题		AiYk	
问题没		AiYk	
间	AjBdCcDeEl	DnEjHpLjReUiVnXebjceojyeze3i	AcBeCm
闹		AeHnzi	
闺	BeDi	HkTiUk	AdBi
闺女	BeDi	HkTiUk	AdBi
队		AdXnenkjrn	
队登		rm	
队登记		rm	
防	Bj	Hibndj5l	Aj
防那		bk	
防那块		bk	
阳		Aebkgjwl1j	
附	BeCjEe	AeGoyn	AdBkCe
附加	Aj	Go	Bi
附加税		Gk	
附近	Ck	Aeyn	Bi
附近哪	Ci	yl	
限	BlCeEd	AeJlfisk3t	AlCc
院	BmDcEd	BeDeEiFeHsIeJeKvMlNeOiPeQeReSeTeUeVeWeXdZeaibecedeeeheilkelemeneresdueveweykzd0e1e3e5o6e8e	AmCa
院里	Aj	ti5k	AeBj
除	Ai	Bjql	
险	AkBbCkEd	Adgjnosrvpze3j	AaBoCe
险上	Ci	sm	
险上哪	Ci	sm	
险给	AiBe	njvj	AeBi
险能	AjBe	Qinkvm	AeBj
险能拿		njvi	
陪	BbEl	AeRpWihiijnj	AZCm
陪我	Ci	Rjhi	
陪着	BcEm	RlWjij	AbBeCm
随	Ce	FjTiUidkkjuj	Be
随时	Bi	dkkjuj	Be
随迁		Fk	
隐		Cili	
隔		kjmj5j8j	Ai
隔壁		kj5j	
难		AkDoJiNiQngenk8j	
难五		Dk	
难五颗		Dk	
集		ql	
雇		fk	Bi
雇残		fj	
雇残疾		fj	
雨	AdBoCeDeEe	AdLeOeZjaebihekimet0ye5m	ApBaCd
雨棚		bj5k	
雪		Dkljmnti	
雪来		Dk	
雪来厂		Dk	
零	AcCdDoEe	QjTrel0j	BkCc
零二	AdBeDl	Tn	AdBk
需		Ficj8j	
需要		Ficj8j	
需要啥		Fi8j	
震	Bj	Om	AjBe
静		Bivj	
非		clknro	AiCe
非得		Aikk	
非让		clkk	
靠	BjEe	QjUkrk3j	AiCe
面	CbEk	AmBjLjOiUjXlcedieiweze2i8o	BaCl
面的		Xi8j	
面积	BiCe	BkUk8i	AjBe
鞋	BkEe	JjLkdijjtm5j	AkBeCe
鞋的		Lkjj	
音	BjCdDe	AeMjOsaldjojsj	AlBdCd
音响		On	
顶	AcBkCdDdEk	AnOjPjajejheki1i3l5l7k	AoBZCe
顶着		Di1j	
顶着大		Di1j	
顶那		Pkkk	
项	AeBeDeEl	AbCiJeKeNeRiVmceeekeulzi0j7x8j	BeCj
项目	AdBeCiDeEk	AeRjVnzi7s	Cj
项目去	Ci	2i	
项目在		7k	
项目备		7j	
项目验		Vi0i	
顺	Ej	MkZjckgipjtk8i	BeCj
顺四	Ei	MlVigipj	BeCi
顺四星	Ei	MlVigipj	BeCi
顺当		Aj8j	
须	AiBdEi	AnNiYkbj	AcBiCi
须五		AjNi	
须五星		AjNi	
顾	Ai	IkYj9i	
预	AdCj	AiJjWpXjYjqj8k	Ce
预约	AdCiEi	AiWpXj	Ai
领	BbClDdEi	AeDkEeFeIeJmKeLeMeNrOePeQoRjTeUkVeWiXdYeaebecedeeeheiejekelemjnloeresjteueviweydzd0e1j3e4e5e6e9e	AYBmCi
领几	Bi	NjQk	Ai
领导	Bi	AjDkJoUi8j	Ci
领导出	Bi	Jl	Ai
领导没	Ei	DkJi	AeCi
领点		Njgj	Bi
领着	BdEj	RlUjmk1k	AdCj
领票	Cj	Nl	AeBi
颗	AbBVCcDeEz	ApBeCeEeGeIeJcPdQjSkTdVjWjXjZkaebiciddeefegehejdldmeoeqeteukwcxeyi0d3e4i6d	AcCk
颗吧		Ajuk	AiBe
颗星	AdBZCdDeEt	AkCeEeFiGeHiJdKiMiNiPeQiSjTdWjXiZkddeefegeiijdkildoeqeujwcxeyj0d4i6e8i	BcCl
颗星于		hjkj3i	
颗星吧		Ajzi	
颗星沈		Xi	Ci
颗星河		jjmi7i	
颗星皇		MiNi	
题	Bi	AiYkdk	AiCe
题没		AiYk	
题没人		AiYk	
颜		km	
颜色		km	
额	Ce	AdFiIjKeNpPlTjYiolpi7j	Ce
额度		NpPk	
风	AeBmEe	Oraiejkjtk	AmBcCd
风机		On	
飞	AeBnCeEd	BjOkhkmq0i	AnBcCd
食	AeBj	AeHoSjYi8r	AiBe
食品	Ci	zi8m	
食品证		zi8k	
食堂		HmYi	
餐	AjEe	AeHjIkjl8o	AeBkCd
餐饮	BeCi	qi8m	AcBl
餐饮的		8l	AdBj
餐馆		8j	
饭	AeBkDe	AeHoLjOoaedjejzi8k	AlBeCd
饭堂		Hm	
饭店	Bk	LjOobiej	AjBe
饭桌		8l	
饭馆		zk	
饮	BeCi	qi8p	AbBl
饮的		8l	AdBj
饮的证		8l	AdBj
饼		Lm8k	Ai
饼的		Lm8k	Ai
馆	BkCd	AeMpdohmzj8k	AmBcCd
馆换		Mldl	
首	Ci	AkZk	
首席	Ci	AkZk	
首席服	Ci	AkZi	Bi
马	BlCeDe	AoBiJjLo6i	AkBd
马月		Bi6j	
马路	Bi	Ln	Ai
驳		zj6j	
骂	Ei	AjLkhl	
验	Di	AdFjSiTjVmXebq1i3k	Bi
验收	Bi	AeVmbq	Ai
验收的		Vj	
验的		qi4i	
验等		FkSj	Bi
骑		Qjhj	
骗		hq	
高	AmBdCaEj	BeCeDeEeFeHmJdKiLeMeNePeQdReSeTiUeVeWeXiYeZdaicedeeeheijjekelkmeneoepereseuevewexeyeze0e1e2e3j5e6e7e8e95	AbCk
高一		ilti	
高企	AlBeCe	Ae9x	AdBk
高企有		9l	
高企材		9j	
高企申		9j	
高兴	BeCdDjEj	AnTk	AeBbCm
高新	AlBe	Adqe9x	AdBk
高新企		9l	
高新技		9l	
高新认		9j	
高校		giqj	Bi
高龄	Ci	Ho	
高龄补	Ci	Hm	
鬼		Vjem	Ai
鱼	AeBkEe	jkmlrjtl	AkBdCe
鸡	Bj	Olml	AjBe
鸽		5m	
鸽子		5m	
麻		AiNjXkhk	AeBi
黄	BkEd	AkBiHiMjQiUkXidijksixi8e	AkCd
黄了	AiEe	BiHiJiQjeijkxj	Ce
黄姑		NiUldisj	
黄姑公		Ul	
黄牛	Bi	AkXj	AiBe
黄牛倒	Bi	AkXj	AiBe
黑	BpCaDdEb	AdEmHkNiOnTediejjimjwixize5i	AqBaCa
黑名	Ai	Ejxj	
黑名单	Ai	Ejxj	
鼻	BkCe	Olwl	AkBeCe
齐	Bi	AeFkJkZkcilk4j	Bd
齐了		Jkci	
龄	Ci	HoQi	
龄补	Ci	Hm	
龄补贴	Ci	Hm	
`;
